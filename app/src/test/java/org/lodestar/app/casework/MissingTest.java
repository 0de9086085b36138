package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseMissing;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.MissingStep;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/** Children who came alone or go missing: what is known, and the hours that run. */
@PlatformTest
class MissingTest {
  private final Cases cases;
  private final CasePeople people;
  private final CaseMissing missing;
  private final Workforce workforce;

  private Worker worker;
  private CaseFile file;
  private UUID child;
  private Instant hourAgo;

  MissingTest(Cases cases, CasePeople people, CaseMissing missing, Workforce workforce) {
    this.cases = cases;
    this.people = people;
    this.missing = missing;
    this.workforce = workforce;
  }

  @BeforeEach
  void aChild() {
    worker = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    file = as(worker, () -> cases.open(worker, NewCase.without(null, worker.id())));
    child = person(AgeStatus.UNSURE);
    hourAgo = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);
  }

  private UUID person(AgeStatus age) {
    return as(worker, () -> people.add(worker, file.id(), Cast.person(age, "Invented Child")).id());
  }

  private MissingView view() {
    return as(worker, () -> missing.get(worker, file.id(), child));
  }

  private UUID missingSince(Instant since) {
    return as(
        worker,
        () ->
            missing.missing(
                worker,
                file.id(),
                child,
                new MissingReport(since, PersonalText.of("Green coat"), null)));
  }

  @Test
  void theHoursRunFromTheMomentInWhichTheChildWasLastThere() {
    UUID absence = missingSince(hourAgo);
    MissingView view = view();
    assertThat(view.isMissing()).isTrue();
    assertThat(view.tasks(absence))
        .extracting(MissingTask::step)
        .containsExactlyElementsOf(MissingStep.from(MissingStep.From.MISSING, true));
    assertThat(view.tasks(absence))
        .allMatch(task -> task.due().equals(task.step().due(hourAgo)))
        .first()
        .matches(task -> task.isLate(view.now()));
    assertThat(as(worker, () -> missing.countFor(worker.id(), true))).isEqualTo(2);
    assertThat(as(worker, () -> missing.countFor(worker.id(), false))).isEqualTo(4);
  }

  @Test
  void aChildIsMissingOnceAndFoundOnceAndNotBeforeTheyWereMissing() {
    UUID absence = missingSince(hourAgo);
    assertThatThrownBy(() -> missingSince(hourAgo)).hasMessageContaining("missingAlready");
    assertThatThrownBy(() -> found(absence, hourAgo.minusSeconds(1)))
        .hasMessageContaining("foundBefore");
    assertThatThrownBy(() -> found(absence, Instant.now().plusSeconds(60)))
        .hasMessageContaining("notInFuture");
    found(absence, hourAgo.plusSeconds(600));
    assertThatThrownBy(() -> found(absence, hourAgo.plusSeconds(600)))
        .hasMessageContaining("foundAlready");
    assertThat(view().isMissing()).isFalse();
    assertThat(view().tasks(absence))
        .hasSize(
            MissingStep.from(MissingStep.From.MISSING, true).size()
                + MissingStep.from(MissingStep.From.FOUND, true).size());
    assertThat(missingSince(hourAgo.plusSeconds(900))).isNotEqualTo(absence);
  }

  private void found(UUID absence, Instant at) {
    doing(
        worker,
        () -> missing.found(worker, file.id(), child, absence, new FoundReport(at, null, null)));
  }

  @Test
  void aStepIsTickedOffByWhomAndWhenAndOpensAgain() {
    missingSince(hourAgo);
    MissingTask police = view().tasks().getFirst();
    doing(worker, () -> missing.settle(worker, file.id(), child, police.id(), true));
    MissingTask done = view().tasks().getFirst();
    assertThat(done.doneBy()).isEqualTo(worker.id());
    doing(worker, () -> missing.settle(worker, file.id(), child, police.id(), true));
    assertThat(view().tasks().getFirst()).as("twice changes nothing").isEqualTo(done);
    doing(worker, () -> missing.settle(worker, file.id(), child, police.id(), false));
    assertThat(view().tasks().getFirst().doneAt()).isNull();
  }

  @Test
  void aStepOfAnotherChildIsNotFound() {
    missingSince(hourAgo);
    UUID task = view().tasks().getFirst().id();
    UUID other = person(AgeStatus.UNDER_18);
    assertThatThrownBy(
            () -> doing(worker, () -> missing.settle(worker, file.id(), other, task, true)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoCameAloneHasAFirstDayWithHoursAndItStartsOnce() {
    MissingPlan plan = plan(Known.YES, hourAgo, -1);
    doing(worker, () -> missing.plan(worker, file.id(), child, plan));
    assertThat(view().tasks(null))
        .extracting(MissingTask::due)
        .containsExactlyElementsOf(
            MissingStep.from(MissingStep.From.ARRIVAL, true).stream()
                .map(step -> step.due(hourAgo))
                .toList());
    doing(worker, () -> missing.plan(worker, file.id(), child, plan(Known.YES, hourAgo, 0)));
    assertThat(view().tasks(null)).hasSameSizeAs(MissingStep.from(MissingStep.From.ARRIVAL, true));
    assertThat(view().plan().description()).isEqualTo(PersonalText.of("Tall"));
  }

  @ParameterizedTest
  @EnumSource(names = {"NO", "NOT_KNOWN"})
  void whoDidNotComeAloneHasAPlanWithoutHours(Known alone) {
    doing(worker, () -> missing.plan(worker, file.id(), child, plan(alone, null, -1)));
    assertThat(view().plan().isWritten()).isTrue();
    assertThat(view().tasks()).isEmpty();
  }

  @Test
  void twoWhoWriteThePlanAtOnceLoseNothing() {
    doing(worker, () -> missing.plan(worker, file.id(), child, plan(Known.NO, null, -1)));
    for (long version : new long[] {-1, 1}) {
      assertThatThrownBy(
              () ->
                  doing(
                      worker,
                      () -> missing.plan(worker, file.id(), child, plan(Known.NO, null, version))))
          .isInstanceOf(EditClash.class);
    }
  }

  private static MissingPlan plan(Known alone, @Nullable Instant arrived, long version) {
    return new MissingPlan(alone, arrived, PersonalText.of("Tall"), null, null, version);
  }
}
