package org.lodestar.app.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.meetings.Table.as;
import static org.lodestar.app.meetings.Table.doing;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.meetings.face.Invitations;
import org.lodestar.app.meetings.face.MeetingLists;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.Written;

@PlatformTest
class InvitationsTest {
  private final Meetings meetings;
  private final MeetingLists lists;
  private final Invitations invitations;
  private final CaseAccess access;
  private final Cases cases;
  private final CasePeople people;
  private final Table table;
  private final Workforce workforce;

  private Table.Called called;
  private Meeting meeting;

  InvitationsTest(
      Meetings meetings,
      MeetingLists lists,
      Invitations invitations,
      CaseAccess access,
      Cases cases,
      CasePeople people,
      Table table,
      Workforce workforce) {
    this.meetings = meetings;
    this.lists = lists;
    this.invitations = invitations;
    this.access = access;
    this.cases = cases;
    this.people = people;
    this.table = table;
    this.workforce = workforce;
  }

  @BeforeEach
  void aStrategyDiscussion() {
    called = table.aCase();
    meeting = table.call(called);
  }

  private MeetingView seen(Worker worker) {
    return as(worker, () -> meetings.get(worker, meeting.id()));
  }

  private static long version(Seat seat) {
    return Objects.requireNonNull(seat.invitation()).version();
  }

  @Test
  void whoIsInvitedKnowsWhenAndHowUrgentAndNoWordMore() {
    Worker guest = table.guest(called, meeting, Role.CASEWORKER);
    Seat seat = as(guest, () -> meetings.seat(guest, meeting.id()));
    assertThat(seat.isAtTable()).isFalse();
    assertThat(seat.meeting().startsAt()).isEqualTo(meeting.startsAt());
    assertThat(seat.meeting().child()).isTrue();
    assertThat(seat.meeting().urgent()).isTrue();
    assertThat(seat.meeting().written().fields()).isEmpty();
    assertThatThrownBy(() -> seen(guest)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(guest, () -> invitations.check(guest, meeting.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoAcceptedDeclaresBeforeTheFirstViewAndThenReadsEverything() {
    Worker guest = table.guest(called, meeting, Role.PRACTITIONER);
    table.answer(guest, meeting, Invitation.State.COMING);
    assertThatThrownBy(() -> seen(guest)).isInstanceOf(DeclareFirst.class);
    assertThat(as(guest, () -> invitations.check(guest, meeting.id())))
        .extracting(about -> about.name().text())
        .containsExactly("Mira Dovewell");
    doing(guest, () -> invitations.declareNoConflict(guest, meeting.id()));
    assertThat(seen(guest).meeting().written().text("purpose")).isEqualTo("Keep her safe");
    assertThat(seen(guest).attendees()).extracting(Attendee::worker).contains(guest.id());
  }

  @Test
  void aSeatAtTheTableIsNoSeatAtTheCase() {
    Worker guest = table.guest(called, meeting, Role.FIRST_RESPONDER, Role.MANAGER);
    table.answer(guest, meeting, Invitation.State.COMING);
    doing(guest, () -> invitations.declareNoConflict(guest, meeting.id()));
    assertThatThrownBy(() -> as(guest, () -> cases.head(guest, called.caseFile())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(guest, () -> meetings.hosted(guest, meeting.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whenTheCaseIsRestrictedOnlyThoseWhoComeStayAtTheTable() {
    Worker guest = table.seated(called, meeting);
    Worker colleague = workforce.aWorker(guest.organisation(), Role.MANAGER);
    Worker writing = table.guest(called, meeting, Role.CASEWORKER);
    table.answer(writing, meeting, Invitation.State.WRITING);
    Worker besideWriting = workforce.aWorker(writing.organisation(), Role.MANAGER);
    for (Worker each : Set.of(colleague, writing, besideWriting)) {
      doing(each, () -> invitations.declareNoConflict(each, meeting.id()));
      assertThat(seen(each)).isNotNull();
    }
    Worker caller = called.caller();
    long version = as(caller, () -> cases.head(caller, called.caseFile())).version();
    doing(caller, () -> access.restrict(caller, called.caseFile(), Set.of(), version));
    assertThat(seen(guest).seat().isAtTable()).isTrue();
    assertThat(seen(writing).seat().isAtTable()).isTrue();
    assertThatThrownBy(() -> seen(colleague)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> seen(besideWriting)).isInstanceOf(NotFound.class);
  }

  @Test
  void aColleagueOfWhoComesReadsWithinTheSeatAndDeclaresForThemselves() {
    Worker guest = table.seated(called, meeting);
    Worker colleague = workforce.aWorker(guest.organisation(), Role.MANAGER);
    assertThatThrownBy(() -> seen(colleague)).isInstanceOf(DeclareFirst.class);
    Worker other = workforce.aWorker(guest.organisation(), Role.ANALYST);
    assertThatThrownBy(() -> seen(other)).isInstanceOf(NotAllowed.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CASEWORKER", "FIRST_RESPONDER", "MANAGER", "NAVIGATOR", "PRACTITIONER"})
  void whoWasNotInvitedSeesNothingWhateverTheirRole(Role role) {
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), role);
    assertThatThrownBy(() -> as(stranger, () -> meetings.seat(stranger, meeting.id())))
        .isInstanceOf(NotFound.class);
    assertThat(as(stranger, () -> lists.list(stranger, MeetingFilter.ALL, "", 1)).count()).isZero();
    assertThat(
            as(stranger, () -> lists.list(stranger, MeetingFilter.ALL, meeting.reference(), 1))
                .count())
        .isZero();
  }

  @Test
  void whoDeclinesAfterAcceptingKnowsNoMoreThanTheNotice() {
    Worker guest = table.seated(called, meeting);
    table.answer(guest, meeting, Invitation.State.DECLINED);
    assertThat(as(guest, () -> meetings.seat(guest, meeting.id())).meeting().written().fields())
        .isEmpty();
    assertThatThrownBy(() -> seen(guest)).isInstanceOf(NotFound.class);
    table.answer(guest, meeting, Invitation.State.WRITING);
    assertThat(seen(guest).meeting().written().text("purpose")).isEqualTo("Keep her safe");
  }

  @Test
  void anInvitationThatIsTakenBackTakesTheNoticeToo() {
    Worker guest = table.seated(called, meeting);
    Invitation invitation = seen(called.caller()).invitations().getFirst();
    doing(
        called.caller(),
        () -> invitations.withdraw(called.caller(), meeting.id(), invitation.id()));
    assertThatThrownBy(() -> as(guest, () -> meetings.seat(guest, meeting.id())))
        .isInstanceOf(NotFound.class);
    doing(
        called.caller(),
        () -> invitations.invite(called.caller(), meeting.id(), Set.of(guest.organisation())));
    assertThat(as(guest, () -> meetings.seat(guest, meeting.id())).isAtTable()).isFalse();
  }

  @Test
  void whoKnowsSomebodyIsShutOutAtOnceAndDoesNotCome() {
    Worker guest = table.guest(called, meeting, Role.CASEWORKER);
    table.answer(guest, meeting, Invitation.State.COMING);
    doing(
        guest,
        () -> invitations.declareConflict(guest, meeting.id(), ConflictReason.FAMILY_OR_FRIEND));
    assertThatThrownBy(() -> as(guest, () -> meetings.seat(guest, meeting.id())))
        .isInstanceOf(NotFound.class);
    assertThat(seen(called.caller()).attendees())
        .extracting(Attendee::worker)
        .doesNotContain(guest.id());
  }

  @Test
  void whoIsShutOutOfTheCaseIsShutOutOfItsMeetings() {
    seenByChair();
    doing(
        called.caller(),
        () ->
            access.shutOut(
                called.caller(),
                called.caseFile(),
                called.chair().id(),
                ConflictReason.NAMED_IN_IT));
    assertThatThrownBy(() -> seen(called.chair())).isInstanceOf(NotFound.class);
  }

  private void seenByChair() {
    Worker chair = called.chair();
    doing(chair, () -> access.declareNoConflict(chair, called.caseFile()));
    assertThat(seen(chair).people()).hasSize(1);
  }

  @Test
  void aCaseThatIsRestrictedTakesItsMeetingsWithIt() {
    seenByChair();
    Worker caller = called.caller();
    doing(
        caller,
        () ->
            access.restrict(
                caller,
                called.caseFile(),
                Set.of(),
                cases.head(caller, called.caseFile()).version()));
    assertThatThrownBy(() -> as(called.chair(), () -> meetings.seat(called.chair(), meeting.id())))
        .isInstanceOf(NotFound.class);
    assertThat(
            as(called.chair(), () -> lists.list(called.chair(), MeetingFilter.ALL, "", 1)).count())
        .isZero();
  }

  @Test
  void aboutARestrictedCaseOnlyThoseWhoComeRead() {
    Worker caller = called.caller();
    doing(
        caller,
        () ->
            access.restrict(
                caller,
                called.caseFile(),
                Set.of(called.chair().id()),
                cases.head(caller, called.caseFile()).version()));
    meeting = table.call(called);
    Worker guest = table.seated(called, meeting);
    assertThat(seen(guest).people()).hasSize(1);
    Worker colleague = workforce.aWorker(guest.organisation(), Role.MANAGER);
    assertThat(as(colleague, () -> meetings.seat(colleague, meeting.id())).meeting().written())
        .isEqualTo(Written.nothing());
    assertThatThrownBy(() -> as(colleague, () -> invitations.check(colleague, meeting.id())))
        .isInstanceOf(NotFound.class);
    table.answer(colleague, meeting, Invitation.State.DECLINED);
    assertThatThrownBy(() -> seen(guest)).isInstanceOf(NotFound.class);
  }

  @Test
  void twoWhoAnswerAtOnceDoNotOverwriteEachOther() {
    Worker guest = table.guest(called, meeting, Role.CASEWORKER);
    long version = version(as(guest, () -> invitations.invited(guest, meeting.id())));
    table.answer(guest, meeting, Invitation.State.COMING);
    assertThatThrownBy(
            () ->
                doing(
                    guest,
                    () ->
                        invitations.answer(
                            guest,
                            meeting.id(),
                            Answer.declined(Invitation.Reason.NOT_OURS),
                            version)))
        .isInstanceOf(EditClash.class);
    assertThatThrownBy(() -> seen(guest)).isInstanceOf(DeclareFirst.class);
  }

  @Test
  void nobodySendsWorkersOfAnotherOrganisation() {
    Worker guest = table.guest(called, meeting, Role.CASEWORKER);
    assertThatThrownBy(
            () ->
                doing(
                    guest,
                    () ->
                        invitations.answer(
                            guest, meeting.id(), Answer.coming(Set.of(called.caller().id())), 0)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void whatAnOrganisationWritesIsReadByTheCallersAndItself() {
    Worker guest = table.seated(called, meeting);
    Worker third = table.seated(called, meeting);
    long version = version(as(guest, () -> invitations.contributing(guest, meeting.id())));
    doing(guest, () -> invitations.contribute(guest, meeting.id(), "She misses school", version));
    assertThat(contributions(called.caller())).contains("She misses school");
    assertThat(contributions(guest)).contains("She misses school");
    assertThat(contributions(third)).containsOnly("");
  }

  private java.util.List<String> contributions(Worker worker) {
    return seen(worker).invitations().stream()
        .map(each -> each.written().text("contribution"))
        .toList();
  }

  @Test
  void somebodyAboutWhomAgenciesMeetIsNotRemovedFromTheCase() {
    assertThatThrownBy(
            () ->
                doing(
                    called.caller(),
                    () -> people.remove(called.caller(), called.caseFile(), called.child())))
        .isInstanceOf(Refused.class)
        .hasMessage("meetings.rule.personInMeeting");
  }
}
