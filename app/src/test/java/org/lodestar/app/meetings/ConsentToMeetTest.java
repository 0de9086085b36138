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
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.AgainstWish;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Explained;
import org.lodestar.app.casework.Interpreter;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseWishes;
import org.lodestar.app.casework.face.NarrowNoes;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.meetings.face.Agendas;
import org.lodestar.app.meetings.face.Invitations;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.meetings.face.Minutes;
import org.lodestar.app.meetings.face.Papers;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Written;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;

@PlatformTest
class ConsentToMeetTest {
  private static final ConsentKind KIND = ConsentKind.SHARING_WITH_PARTNERS;

  private final Meetings meetings;
  private final Papers papers;
  private final Invitations invitations;
  private final Agendas agendas;
  private final Minutes minutes;
  private final NarrowNoes noes;
  private final CaseConsents consents;
  private final Table table;
  private final CaseWishes wishes;
  private final Workforce workforce;
  private final Desk desk;
  private final Clock clock;

  private Table.Called called;
  private Worker caller;
  private UUID adult;

  ConsentToMeetTest(
      Meetings meetings,
      Papers papers,
      Invitations invitations,
      Agendas agendas,
      Minutes minutes,
      NarrowNoes noes,
      CaseConsents consents,
      Table table,
      CaseWishes wishes,
      Workforce workforce,
      Desk desk,
      Clock clock) {
    this.wishes = wishes;
    this.workforce = workforce;
    this.desk = desk;
    this.clock = clock;
    this.meetings = meetings;
    this.papers = papers;
    this.invitations = invitations;
    this.agendas = agendas;
    this.minutes = minutes;
    this.noes = noes;
    this.consents = consents;
    this.table = table;
  }

  @BeforeEach
  void anAdult() {
    called = table.aCase();
    caller = called.caller();
    adult = table.anAdult(called);
  }

  private NewMeeting wanted(MeetingBasis basis, UUID... about) {
    NewMeeting wanted = table.wanted(called);
    return new NewMeeting(
        MeetingKind.MULTI_AGENCY,
        Set.of(about),
        wanted.startsAt(),
        false,
        basis,
        wanted.chair(),
        wanted.written());
  }

  private Meeting call(MeetingBasis basis, UUID... about) {
    NewMeeting wanted = wanted(basis, about);
    return as(caller, () -> meetings.call(caller, called.caseFile(), wanted));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  private void agrees() {
    says(KIND, ConsentOutcome.GIVEN);
  }

  private void says(ConsentKind kind, ConsentOutcome outcome) {
    Conversation held =
        new Conversation(
            today(),
            Conversation.Method.IN_PERSON,
            Interpreter.INDEPENDENT,
            null,
            true,
            false,
            true,
            Set.of(Explained.values()),
            "2026-04",
            false,
            Map.of(kind, outcome),
            null);
    doing(caller, () -> consents.record(caller, called.caseFile(), adult, held));
  }

  private void takesItBack() {
    doing(caller, () -> consents.withdraw(caller, called.caseFile(), adult, KIND, null));
  }

  private UUID paper(Meeting meeting) {
    UUID invitation =
        as(caller, () -> meetings.get(caller, meeting.id())).invitations().getFirst().id();
    UUID paper =
        as(
            caller,
            () -> papers.prepare(caller, meeting.id(), invitation, adult, Set.of("IDENTITY"), ""));
    doing(caller, () -> papers.give(caller, meeting.id(), paper));
    return paper;
  }

  private Meeting now(Meeting meeting) {
    return as(caller, () -> meetings.hosted(caller, meeting.id()));
  }

  @Test
  void othersPlanWithAnAdultOnlyAfterTheirYes() {
    assertThatThrownBy(() -> call(MeetingBasis.PLANNING_WITH_THE_PERSON, adult))
        .isInstanceOf(Refused.class)
        .hasMessage("casework.rule.noConsent");
    Meeting meeting = call(MeetingBasis.SAFEGUARDING, adult);
    assertThatThrownBy(
            () ->
                doing(
                    caller,
                    () ->
                        meetings.change(
                            caller,
                            meeting.id(),
                            wanted(MeetingBasis.PLANNING_WITH_THE_PERSON, adult),
                            meeting.version())))
        .hasMessage("casework.rule.noConsent");
    agrees();
    assertThat(call(MeetingBasis.PLANNING_WITH_THE_PERSON, adult)).isNotNull();
  }

  @Test
  @Tag("care")
  void aWordThatMustNotGoToABodyStandsInNothingThatItReadsAtTheTable() {
    PersonalText said = PersonalText.of("Nothing about my lungs to the council");
    NarrowNo no =
        new NarrowNo(null, said, PersonalText.of("silicosis"), AgencyKind.COUNCIL, today());
    doing(caller, () -> noes.record(caller, called.caseFile(), adult, no));
    UUID housing = workforce.anOrganisation(AgencyKind.HOUSING);
    UUID charity = workforce.anOrganisation();
    Meeting meeting = call(MeetingBasis.SAFEGUARDING, adult);
    doing(caller, () -> invitations.invite(caller, meeting.id(), Set.of(charity)));
    Written told = Written.of("title", "A home for a man with Silicosis");
    doing(caller, () -> agendas.add(caller, meeting.id(), told, Set.of()));
    assertThatThrownBy(
            () -> doing(caller, () -> invitations.invite(caller, meeting.id(), Set.of(housing))))
        .as("an item that is for all of them says it")
        .hasMessage("meetings.rule.wordsOfANo");
    AgendaItem item = as(caller, () -> agendas.list(caller, meeting.id())).getFirst();
    doing(
        caller,
        () ->
            agendas.change(caller, meeting.id(), item.id(), told, Set.of(charity), item.version()));
    doing(caller, () -> invitations.invite(caller, meeting.id(), Set.of(housing)));
    assertThatThrownBy(() -> doing(caller, () -> agendas.add(caller, meeting.id(), told, Set.of())))
        .hasMessage("meetings.rule.wordsOfANo");
    doing(caller, () -> agendas.add(caller, meeting.id(), told, Set.of(charity)));
    NewMeeting changed =
        new NewMeeting(
            MeetingKind.MULTI_AGENCY,
            Set.of(adult),
            meeting.startsAt(),
            false,
            MeetingBasis.SAFEGUARDING,
            meeting.chair(),
            Written.of("purpose", "Plan for silicosis").with("place", "Room 4"));
    assertThatThrownBy(
            () ->
                doing(
                    caller,
                    () -> meetings.change(caller, meeting.id(), changed, meeting.version())))
        .hasMessage("meetings.rule.wordsOfANo");
    atTheTable(meeting, item.id());
  }

  private void atTheTable(Meeting before, UUID item) {
    Meeting now = as(caller, () -> meetings.hosted(caller, before.id()));
    doing(caller, () -> meetings.begin(caller, now.id(), today(), now.version()));
    UUID all =
        as(caller, () -> agendas.add(caller, now.id(), Written.of("title", "Home"), Set.of()));
    PersonalText minute = PersonalText.of("He has silicosis");
    assertThatThrownBy(() -> doing(caller, () -> minutes.write(caller, now.id(), all, minute, 0)))
        .hasMessage("meetings.rule.wordsOfANo");
    doing(caller, () -> minutes.write(caller, now.id(), item, minute, 0));
    Written decided = Written.of("decision", "A flat that is good for silicosis");
    assertThatThrownBy(() -> doing(caller, () -> minutes.decide(caller, now.id(), all, decided)))
        .hasMessage("meetings.rule.wordsOfANo");
  }

  @Test
  @Tag("care")
  void thePoliceAreInvitedAgainstTheirNoOnlyAfterThatIsDecidedOnTheRecord() throws Exception {
    UUID police = workforce.anOrganisation(AgencyKind.POLICE);
    UUID charity = workforce.anOrganisation();
    says(ConsentKind.POLICE_CO_OPERATION, ConsentOutcome.REFUSED);
    Meeting meeting = call(MeetingBasis.SAFEGUARDING, adult);
    doing(caller, () -> invitations.invite(caller, meeting.id(), Set.of(charity)));
    assertThatThrownBy(
            () -> doing(caller, () -> invitations.invite(caller, meeting.id(), Set.of(police))))
        .isInstanceOf(Refused.class)
        .hasMessage("meetings.rule.inviteAgainstNo");
    Element page = desk.page(caller, "/meetings/" + meeting.id() + "/invite");
    assertThat(page.select("main").text()).contains("To help the police", "write down why");
    assertThat(page.select("main a[href$=/people/" + adult + "/consents/against]")).hasSize(1);
    doing(caller, () -> wishes.record(caller, called.caseFile(), adult, atOnce()));
    doing(caller, () -> invitations.invite(caller, meeting.id(), Set.of(police)));
    assertThat(as(caller, () -> meetings.get(caller, meeting.id())).invitations())
        .extracting(Invitation::organisation)
        .containsExactlyInAnyOrder(charity, police);
  }

  private AgainstWish atOnce() {
    return new AgainstWish(
        ConsentKind.POLICE_CO_OPERATION,
        AgainstWish.Ground.LIFE,
        PersonalText.of("He has a weapon"),
        PersonalText.of("A head of service"),
        AgainstWish.Told.TOLD,
        PersonalText.of("Told today"),
        false,
        null,
        clock.instant(),
        null);
  }

  @Test
  void aChildIsNotAsked() {
    assertThat(call(MeetingBasis.PLANNING_WITH_THE_PERSON, called.child()).child()).isTrue();
  }

  @Test
  void whenTheYesIsTakenBackNobodyReadsOn() {
    agrees();
    Meeting meeting = call(MeetingBasis.PLANNING_WITH_THE_PERSON, adult);
    Worker guest = table.seated(called, meeting);
    UUID paper = paper(meeting);
    assertThat(as(guest, () -> papers.read(guest, meeting.id(), paper))).isPresent();
    takesItBack();
    assertThatThrownBy(() -> as(guest, () -> papers.read(guest, meeting.id(), paper)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(guest, () -> meetings.seat(guest, meeting.id())))
        .isInstanceOf(NotFound.class);
    assertThat(as(caller, () -> meetings.get(caller, meeting.id())).invitations())
        .extracting(Invitation::state)
        .containsExactly(Invitation.State.WITHDRAWN);
  }

  @Test
  void theyAreInvitedAgainOnlyOnAnotherGround() {
    agrees();
    Meeting meeting = call(MeetingBasis.PLANNING_WITH_THE_PERSON, adult);
    Worker guest = table.seated(called, meeting);
    takesItBack();
    Set<UUID> again = Set.of(guest.organisation());
    assertThatThrownBy(() -> doing(caller, () -> invitations.invite(caller, meeting.id(), again)))
        .hasMessage("casework.rule.noConsent");
    doing(
        caller,
        () ->
            meetings.change(
                caller,
                meeting.id(),
                wanted(MeetingBasis.VITAL_INTERESTS, adult),
                now(meeting).version()));
    doing(caller, () -> invitations.invite(caller, meeting.id(), again));
    assertThat(as(guest, () -> meetings.seat(guest, meeting.id())).isAtTable()).isFalse();
  }

  @Test
  void aMeetingUnderADutyGoesOn() {
    agrees();
    Meeting meeting = call(MeetingBasis.CARE_ENQUIRY, adult);
    Worker guest = table.seated(called, meeting);
    UUID paper = paper(meeting);
    takesItBack();
    assertThat(as(guest, () -> papers.read(guest, meeting.id(), paper))).isPresent();
  }
}
