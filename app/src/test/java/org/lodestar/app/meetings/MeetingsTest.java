package org.lodestar.app.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.meetings.Table.as;
import static org.lodestar.app.meetings.Table.doing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.meetings.face.MeetingLists;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;

@PlatformTest
class MeetingsTest {
  private final Meetings meetings;
  private final MeetingLists lists;
  private final Table table;
  private final Workforce workforce;
  private final LocalDate today;

  private Table.Called called;
  private Worker caller;

  MeetingsTest(
      Meetings meetings, MeetingLists lists, Table table, Workforce workforce, Clock clock) {
    this.meetings = meetings;
    this.lists = lists;
    this.table = table;
    this.workforce = workforce;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void aCase() {
    called = table.aCase();
    caller = called.caller();
  }

  private Meeting now(Meeting meeting) {
    return as(caller, () -> meetings.hosted(caller, meeting.id()));
  }

  @Test
  void aMeetingThatHasBegunIsNeitherChangedNorCancelled() {
    Meeting meeting = table.call(called);
    doing(caller, () -> meetings.begin(caller, meeting.id(), today, meeting.version()));
    assertThat(now(meeting).heldOn()).isEqualTo(today);
    long version = now(meeting).version();
    assertThatThrownBy(() -> doing(caller, () -> meetings.cancel(caller, meeting.id(), version)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () ->
                doing(
                    caller,
                    () -> meetings.change(caller, meeting.id(), table.wanted(called), version)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aMeetingIsHeldBetweenTheDayItWasCalledAndToday() {
    Meeting meeting = table.call(called);
    for (LocalDate wrong : Set.of(today.plusDays(1), today.minusDays(1))) {
      assertThatThrownBy(() -> doing(caller, () -> meetings.begin(caller, meeting.id(), wrong, 0)))
          .isInstanceOf(Refused.class);
    }
  }

  @Test
  void twoWhoChangeAMeetingDoNotOverwriteEachOther() {
    Meeting meeting = table.call(called);
    NewMeeting wanted = table.wanted(called);
    doing(caller, () -> meetings.change(caller, meeting.id(), wanted, 0));
    assertThatThrownBy(() -> doing(caller, () -> meetings.change(caller, meeting.id(), wanted, 0)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void theWorkerInChargeMayBeInTheChairOfAStrategyDiscussionForAtNightNobodyElseIs() {
    NewMeeting wanted = table.wanted(called);
    NewMeeting led =
        new NewMeeting(
            wanted.kind(),
            wanted.people(),
            wanted.startsAt(),
            false,
            wanted.basis(),
            caller.id(),
            wanted.written());
    Meeting meeting = as(caller, () -> meetings.call(caller, called.caseFile(), led));
    assertThat(meeting.chair()).isEqualTo(caller.id());
  }

  @Test
  void aDiscussionThatWasCalledIsFoundUntilItBegins() {
    assertThat(as(caller, () -> lists.discussionCalled(called.child()))).isEmpty();
    Meeting meeting = table.call(called);
    assertThat(as(caller, () -> lists.discussionCalled(called.child())))
        .hasValue(Map.entry(meeting.id(), meeting.startsAt()));
    doing(caller, () -> meetings.begin(caller, meeting.id(), today, meeting.version()));
    assertThat(as(caller, () -> lists.discussionCalled(called.child()))).isEmpty();
  }

  @Test
  void aChairOfAnotherOrganisationBringsItsInvitation() {
    Worker outside = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    NewMeeting wanted = table.wanted(called);
    NewMeeting chaired =
        new NewMeeting(
            wanted.kind(),
            wanted.people(),
            wanted.startsAt(),
            false,
            wanted.basis(),
            outside.id(),
            wanted.written());
    Meeting meeting = as(caller, () -> meetings.call(caller, called.caseFile(), chaired));
    assertThat(as(caller, () -> meetings.get(caller, meeting.id())).invitations())
        .extracting(Invitation::organisation)
        .containsExactly(outside.organisation());
  }

  @Test
  void aReferenceIsFoundHoweverItIsWritten() {
    Meeting meeting = table.call(called);
    String typed = " " + meeting.reference().toLowerCase(java.util.Locale.ROOT) + " ";
    assertThat(as(caller, () -> lists.list(caller, MeetingFilter.COMING, typed, 1)).meetings())
        .extracting(Meeting::id)
        .containsExactly(meeting.id());
    assertThat(as(caller, () -> lists.list(caller, MeetingFilter.PAST, "", 1)).count()).isZero();
  }
}
