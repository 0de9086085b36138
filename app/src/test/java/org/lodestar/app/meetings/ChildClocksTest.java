package org.lodestar.app.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.meetings.Table.as;
import static org.lodestar.app.meetings.Table.doing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.meetings.ChildClock.End;
import org.lodestar.app.meetings.face.Agendas;
import org.lodestar.app.meetings.face.AgreedActions;
import org.lodestar.app.meetings.face.ChildClocks;
import org.lodestar.app.meetings.face.MeetingWaiting;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Written;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.Clocks;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.Known;

@PlatformTest
class ChildClocksTest {
  private final ChildClocks clocks;
  private final Meetings meetings;
  private final Agendas agendas;
  private final AgreedActions actions;
  private final MeetingWaiting waiting;
  private final CasePathways pathways;
  private final Table table;
  private final LocalDate today;

  private Table.Called called;
  private Worker caller;

  ChildClocksTest(
      ChildClocks clocks,
      Meetings meetings,
      Agendas agendas,
      AgreedActions actions,
      MeetingWaiting waiting,
      CasePathways pathways,
      Table table,
      Clock clock) {
    this.clocks = clocks;
    this.meetings = meetings;
    this.agendas = agendas;
    this.actions = actions;
    this.waiting = waiting;
    this.pathways = pathways;
    this.table = table;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void aChild() {
    called = table.aCase();
    caller = called.caller();
  }

  private void start(ClockRule rule, LocalDate on) {
    doing(caller, () -> clocks.start(caller, called.caseFile(), called.child(), rule, on));
  }

  private List<ChildClock> list() {
    return as(caller, () -> clocks.list(caller, called.caseFile(), called.child()));
  }

  private Meeting begun() {
    Meeting meeting = table.call(called);
    doing(caller, () -> meetings.begin(caller, meeting.id(), today, meeting.version()));
    return meeting;
  }

  @Test
  void aStrategyDiscussionThatIsHeldMeetsItsClockAndStartsThatOfTheConference() {
    start(ClockRule.STRATEGY_DISCUSSION, today.minusDays(1));
    doing(
        caller,
        () ->
            pathways.note(
                caller,
                called.caseFile(),
                called.child(),
                Map.of(Circumstance.STILL_IN_SITUATION, Known.YES)));
    assertThat(discussion()).isEqualTo(PathwayStep.State.OPEN);
    begun();
    assertThat(discussion()).isEqualTo(PathwayStep.State.DONE);
    assertThat(list())
        .filteredOn(clock -> clock.rule() == ClockRule.STRATEGY_DISCUSSION)
        .singleElement()
        .satisfies(
            clock -> {
              assertThat(clock.ended()).isEqualTo(End.MET);
              assertThat(clock.endedOn()).isEqualTo(today);
            });
    assertThat(list())
        .filteredOn(clock -> clock.rule() == ClockRule.INITIAL_CHILD_CONFERENCE)
        .singleElement()
        .satisfies(
            clock -> {
              assertThat(clock.isRunning()).isTrue();
              assertThat(clock.due()).isEqualTo(Clocks.initialChildConference(today).due());
            });
  }

  private PathwayStep.State discussion() {
    return as(caller, () -> pathways.get(caller, called.caseFile(), called.child()))
        .steps()
        .stream()
        .filter(step -> step.step().code() == StepCode.STRATEGY_DISCUSSION)
        .map(PathwayStep::state)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aClockThatStartedOnTheSameDayIsNotStartedTwice() {
    start(ClockRule.CHILD_ASSESSMENT, today);
    start(ClockRule.CHILD_ASSESSMENT, today);
    assertThat(list()).hasSize(1);
  }

  @Test
  void twoWhoEndAClockDoNotOverwriteEachOther() {
    start(ClockRule.CHILD_ASSESSMENT, today);
    ChildClock clock = list().getFirst();
    ChildClocks.Ending met = new ChildClocks.Ending(End.MET, today, "");
    doing(caller, () -> clocks.end(caller, clock, met, 0));
    assertThatThrownBy(() -> doing(caller, () -> clocks.end(caller, clock, met, 0)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void whatIsDueSoonOrLateWaitsForWhoStartedIt() {
    start(ClockRule.STRATEGY_DISCUSSION, today.minusDays(20));
    start(ClockRule.CHILD_ASSESSMENT, today);
    assertThat(as(caller, () -> waiting.clocks(caller.id())))
        .extracting(ChildClock::rule)
        .containsExactly(ClockRule.STRATEGY_DISCUSSION);
    assertThat(as(called.chair(), () -> waiting.clocks(called.chair().id()))).isEmpty();
  }

  @Test
  void anInvitationWaitsUntilItIsAnsweredAndAnActionUntilItIsDone() {
    Meeting meeting = table.call(called);
    Worker guest = table.guest(called, meeting, org.lodestar.app.members.Role.CASEWORKER);
    assertThat(as(guest, () -> waiting.toAnswer(guest.organisation())))
        .extracting(WaitingCall::meeting)
        .containsExactly(meeting.id());
    table.answer(guest, meeting, Invitation.State.COMING);
    assertThat(as(guest, () -> waiting.toAnswer(guest.organisation()))).isEmpty();
    UUID item =
        as(
            caller,
            () -> agendas.add(caller, meeting.id(), Written.of("title", "Safety"), Set.of()));
    doing(caller, () -> meetings.begin(caller, meeting.id(), today, meeting.version()));
    doing(caller, () -> agree(meeting, item, guest));
    assertThat(as(guest, () -> waiting.toDo(guest.id(), guest.organisation())))
        .singleElement()
        .satisfies(task -> assertThat(task.reference()).isEqualTo(meeting.reference()));
    assertThat(as(caller, () -> waiting.late(caller.organisation()))).isEmpty();
    assertThat(as(caller, () -> waiting.toMinute(caller.id())))
        .extracting(Meeting::id)
        .containsExactly(meeting.id());
  }

  private void agree(Meeting meeting, UUID item, Worker guest) {
    actions.agree(
        caller,
        meeting.id(),
        item,
        new NewAction("Visit", guest.organisation(), null, "", today.plusDays(1)));
  }
}
