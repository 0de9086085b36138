package org.lodestar.app.casework.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.OwnStepView;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.StepOutcome;
import org.lodestar.app.casework.domain.Eighteen;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.pathway.Way;
import org.lodestar.app.pathway.Who;
import org.lodestar.app.pathway.face.LocalPathways;
import org.lodestar.statute.Directions;
import org.lodestar.statute.Step;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/** The local pathway of somebody: the version that they follow, and the partnership's own steps. */
@Component
public class LocalSteps {
  private final LocalPathways pathways;
  private final FollowedRows followed;
  private final OwnStepRows rows;
  private final StepRows law;
  private final CaseDesk desk;

  LocalSteps(
      LocalPathways pathways,
      FollowedRows followed,
      OwnStepRows rows,
      StepRows law,
      CaseDesk desk) {
    this.pathways = pathways;
    this.followed = followed;
    this.rows = rows;
    this.law = law;
    this.desk = desk;
  }

  /** The version that somebody follows; the one that counts today where none is pinned yet. */
  public PathwayVersion followed(UUID person) {
    return followed.find(person).map(pathways::get).orElseGet(() -> pathways.inForce(desk.today()));
  }

  /** The version that somebody follows, pinned now where none was. */
  public PathwayVersion pin(UUID person) {
    return followed
        .find(person)
        .map(pathways::get)
        .orElseGet(() -> take(person, pathways.inForce(desk.today()), null));
  }

  /** Somebody follows another version from now on. */
  public PathwayVersion take(UUID person, PathwayVersion version, @Nullable UUID by) {
    Instant now = desk.now();
    followed.insert(person, version, now, by);
    return version;
  }

  /** The same step of the law with the local limit where that one is shorter. */
  static Step dated(Step step, PathwayContent content, LocalDate arose) {
    LocalDate due = content.plan(step.code()).due(step.dueDay(), arose);
    return new Step(step.code(), step.wordsKey(), step.why(), step.sources(), due);
  }

  /** After a change: steps of our own arise when the step before them is settled; others rest. */
  void refresh(Person person, PathwayContent content, Directions directions) {
    List<OwnStep> wanted = wanted(person, content, directions);
    rows.rest(person.id(), wanted.stream().map(OwnStep::code).toList());
    Set<String> settled = settled(person.id());
    wanted.stream()
        .filter(step -> settled.contains(step.after()))
        .forEach(step -> rows.arise(person.id(), step, desk.today()));
  }

  private Set<String> settled(UUID person) {
    Set<String> settled = new HashSet<>(law.settled(person));
    settled.addAll(rows.settled(person));
    return settled;
  }

  private List<OwnStep> wanted(Person person, PathwayContent content, Directions directions) {
    Set<Who> who =
        Who.of(person.details().age().status(), Eighteen.isNear(person.details(), desk.today()));
    Set<StepCode> codes = directions.steps().stream().map(Step::code).collect(Collectors.toSet());
    boolean byOthers = codes.contains(StepCode.REFERRAL_COPY);
    return content.ownFor(who, byOthers ? Way.NRM : Way.of(directions.route()), codes);
  }

  /** The partnership's own steps that concern somebody, in order. */
  public List<OwnStepView> list(Person person, PathwayContent content, Directions directions) {
    List<OwnStep> wanted = wanted(person, content, directions);
    Map<String, OwnStepView> kept = rows.of(person.id(), wanted);
    List<OwnStepView> views = new ArrayList<>();
    wanted.forEach(step -> views.add(kept.getOrDefault(step.code(), OwnStepView.waiting(step))));
    return views;
  }

  /** Says what has become of a step. */
  public void settle(UUID person, OwnStepView settled, StepOutcome outcome) {
    rows.settle(person, settled, outcome);
  }
}
