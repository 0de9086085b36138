package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.PathwayStep.State;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.store.ConfirmedLaw;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/** The duty to report child sexual abuse, from the day that somebody confirmed. */
@PlatformTest
class ReportingDutyTest {
  private final Cases cases;
  private final CasePeople people;
  private final CasePathways pathways;
  private final CaseAccess access;
  private final Workforce workforce;
  private final LocalDate today;

  private Worker worker;
  private Worker colleague;
  private CaseFile file;
  private UUID child;

  ReportingDutyTest(
      Cases cases,
      CasePeople people,
      CasePathways pathways,
      CaseAccess access,
      Workforce workforce,
      Clock clock) {
    this.cases = cases;
    this.people = people;
    this.pathways = pathways;
    this.access = access;
    this.workforce = workforce;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void aChildInACase() {
    UUID organisation = workforce.anOrganisation();
    worker = workforce.aWorker(organisation, Role.FIRST_RESPONDER);
    colleague = workforce.aWorker(organisation, Role.CASEWORKER);
    file = as(worker, () -> cases.open(worker, NewCase.without(null, colleague.id())));
    doing(colleague, () -> access.declareNoConflict(colleague, file.id()));
    child =
        as(
            worker,
            () -> people.add(worker, file.id(), Cast.person(AgeStatus.UNDER_18, "A Child")).id());
    doing(
        worker,
        () ->
            pathways.note(
                worker, file.id(), child, Map.of(Circumstance.CHILD_SEXUAL_ABUSE, Known.YES)));
  }

  private PathwayStep step() {
    return as(worker, () -> pathways.get(worker, file.id(), child)).steps().stream()
        .filter(step -> step.step().code() == StepCode.REPORT_CHILD_ABUSE)
        .findFirst()
        .orElseThrow();
  }

  private void settle(Worker by, State state, @Nullable String note, UUID owner, LocalDate due) {
    StepOutcome outcome =
        new StepOutcome(state, PersonalText.typed(note), owner, due, step().version());
    doing(by, () -> pathways.settle(by, file.id(), child, StepCode.REPORT_CHILD_ABUSE, outcome));
  }

  @Test
  @Tag("care")
  void fromTheConfirmedDayTheReportIsTheWorkersOwnUntilTheySayToWhomTheyMadeIt() {
    assertThat(step().step().wordsKey()).endsWith(".duty");
    assertThat(step().owner()).as("who wrote it, not who has the case").isEqualTo(worker.id());
    assertThat(step().due()).isEqualTo(today);
    assertThatThrownBy(() -> settle(colleague, State.DONE, "Rang", worker.id(), today))
        .hasMessageContaining("personal");
    assertThatThrownBy(() -> settle(worker, State.OPEN, "Please", colleague.id(), today))
        .hasMessageContaining("personal");
    assertThatThrownBy(() -> settle(worker, State.OPEN, "Tomorrow", worker.id(), today.plusDays(8)))
        .hasMessageContaining("waitTooLong");
    assertThatThrownBy(() -> settle(worker, State.OPEN, null, worker.id(), today.plusDays(2)))
        .hasMessageContaining("waitNeedsReason");
    settle(worker, State.OPEN, "He is at home with her tonight", worker.id(), today.plusDays(2));
    assertThat(step().due()).isEqualTo(today.plusDays(2));
    assertThatThrownBy(() -> settle(worker, State.DONE, null, worker.id(), today.plusDays(2)))
        .hasMessageContaining("wordsNeeded");
    settle(worker, State.DONE, "Police, log 417, at 22:05", worker.id(), today.plusDays(2));
    assertThat(step().state()).isEqualTo(State.DONE);
  }

  @Test
  void aDayThatNobodyConfirmedDoesNotCount() {
    assertThat(new ConfirmedLaw(today, "").reporting()).isNull();
    assertThat(new ConfirmedLaw(today, "A. Lead, read in the order").reporting()).isEqualTo(today);
  }
}
