package org.lodestar.app.casework.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.OpenStep;
import org.lodestar.app.casework.ToDo;
import org.lodestar.app.casework.domain.StepGroups;
import org.lodestar.statute.Circumstance;
import org.springframework.stereotype.Component;

/** Every open step of a case, of the law and of the partnership's own, in its group. */
@Component
public class OpenSteps {
  private static final int MOST = 500;

  private final StepRows steps;
  private final OwnStepRows own;
  private final LocalSteps local;
  private final FactRows facts;
  private final CaseDesk desk;

  OpenSteps(StepRows steps, OwnStepRows own, LocalSteps local, FactRows facts, CaseDesk desk) {
    this.steps = steps;
    this.own = own;
    this.local = local;
    this.facts = facts;
    this.desk = desk;
  }

  /** What is to be done in a case, the most pressing first. */
  public List<ToDo> of(CaseFile file) {
    List<OpenStep> law = steps.openIn(file.id(), MOST);
    List<OwnStepRows.Open> ours = own.openIn(file.id());
    Set<UUID> people =
        Stream.concat(
                law.stream().map(OpenStep::person), ours.stream().map(OwnStepRows.Open::person))
            .collect(Collectors.toSet());
    Set<UUID> endangered = facts.ofWhom(people, Circumstance.IMMEDIATE_DANGER);
    return Stream.concat(
            law.stream().map(step -> ofTheLaw(step, now(file, endangered, step.person()))),
            ours.stream().flatMap(step -> ofOurs(step, now(file, endangered, step.person()))))
        .sorted(StepGroups.IN_ORDER)
        .toList();
  }

  private StepGroups.Now now(CaseFile file, Set<UUID> endangered, UUID person) {
    return new StepGroups.Now(
        desk.today(), endangered.contains(person), file.missing().contains(person));
  }

  private static ToDo ofTheLaw(OpenStep step, StepGroups.Now now) {
    return new ToDo(
        step.person(),
        step.code(),
        null,
        step.due(),
        step.dueAt(),
        StepGroups.of(step.code(), step.due(), step.dueAt(), now),
        step.wording());
  }

  private Stream<ToDo> ofOurs(OwnStepRows.Open step, StepGroups.Now now) {
    return local.followed(step.person()).content().find(step.code()).stream()
        .map(
            found ->
                new ToDo(
                    step.person(),
                    null,
                    found,
                    step.due(),
                    null,
                    StepGroups.of(null, step.due(), now)));
  }
}
