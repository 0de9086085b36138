package org.lodestar.app.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.meetings.Table.as;
import static org.lodestar.app.meetings.Table.doing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.meetings.face.Invitations;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.meetings.face.Papers;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class PapersTest {
  private final Papers papers;
  private final Meetings meetings;
  private final Invitations invitations;
  private final Table table;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  private Table.Called called;
  private Worker caller;
  private Meeting meeting;
  private Worker police;
  private Worker school;
  private final Recoded recoded;

  PapersTest(
      Papers papers,
      Meetings meetings,
      Invitations invitations,
      Table table,
      DSLContext sql,
      TransactionOperations transactions,
      Recoded recoded) {
    this.recoded = recoded;
    this.papers = papers;
    this.meetings = meetings;
    this.invitations = invitations;
    this.table = table;
    this.sql = sql;
    this.transactions = transactions;
  }

  @BeforeEach
  void twoAtTheTable() {
    called = table.aCase();
    caller = called.caller();
    meeting = table.call(called);
    police = table.seated(called, meeting);
    school = table.seated(called, meeting);
  }

  private UUID invitation(Worker guest) {
    return as(caller, () -> meetings.get(caller, meeting.id())).invitations().stream()
        .filter(each -> each.organisation().equals(guest.organisation()))
        .map(Invitation::id)
        .findFirst()
        .orElseThrow();
  }

  private UUID prepare(Worker guest, Set<String> codes, String why) {
    UUID invitation = invitation(guest);
    return as(
        caller, () -> papers.prepare(caller, meeting.id(), invitation, called.child(), codes, why));
  }

  private UUID give(Worker guest, String... codes) {
    UUID paper = prepare(guest, Set.of(codes), "");
    doing(caller, () -> papers.give(caller, meeting.id(), paper));
    return paper;
  }

  private Optional<OpenPaper> read(Worker worker, UUID paper) {
    return as(worker, () -> papers.read(worker, meeting.id(), paper));
  }

  private List<String> codes(Worker worker, UUID paper) {
    return read(worker, paper).orElseThrow().sheets().stream().map(CaseSheet::code).toList();
  }

  @Test
  void aPaperShowsEachOrganisationExactlyItsPartsAndNoOther() {
    UUID forPolice = give(police, "IDENTITY", "AGE");
    UUID forSchool = give(school, "NEEDS_OF_COMMUNICATION");
    assertThat(codes(police, forPolice)).containsExactlyInAnyOrder("IDENTITY", "AGE");
    assertThat(codes(school, forSchool)).containsExactly("NEEDS_OF_COMMUNICATION");
    assertThat(read(police, forSchool)).isEmpty();
    assertThat(read(school, forPolice)).isEmpty();
    assertThat(as(school, () -> papers.list(school, meeting.id())).papers())
        .extracting(Paper::id)
        .containsExactly(forSchool);
  }

  @Test
  void whatIsPreviewedIsWhatIsRead() {
    UUID paper = prepare(police, Set.of("IDENTITY", "AGE"), "");
    OpenPaper before = as(caller, () -> papers.preview(caller, meeting.id(), paper));
    doing(caller, () -> papers.give(caller, meeting.id(), paper));
    assertThat(read(police, paper).orElseThrow().sheets()).isEqualTo(before.sheets());
  }

  @Test
  void aPaperThatIsOnlyPreparedIsReadByNobodyElse() {
    UUID paper = prepare(police, Set.of("IDENTITY"), "");
    assertThat(read(police, paper)).isEmpty();
    assertThat(as(police, () -> papers.list(police, meeting.id())).papers()).isEmpty();
  }

  @Test
  void whoHasNotAcceptedDeclinedOrWasNeverInvitedReadsNothing() {
    Worker invited = table.guest(called, meeting, org.lodestar.app.members.Role.CASEWORKER);
    UUID paper = give(invited, "IDENTITY");
    assertThatThrownBy(() -> read(invited, paper)).isInstanceOf(NotFound.class);
    table.answer(invited, meeting, Invitation.State.COMING);
    assertThatThrownBy(() -> read(invited, paper)).isInstanceOf(DeclareFirst.class);
    doing(invited, () -> invitations.declareNoConflict(invited, meeting.id()));
    assertThat(codes(invited, paper)).containsExactly("IDENTITY");
    table.answer(invited, meeting, Invitation.State.DECLINED);
    assertThatThrownBy(() -> read(invited, paper)).isInstanceOf(NotFound.class);
  }

  @Test
  void aNarrowedPartNeedsAReason() {
    assertThatThrownBy(() -> prepare(police, Set.of("IDENTITY", "CONTACT"), " "))
        .isInstanceOf(Refused.class)
        .hasMessage("meetings.rule.paperWhy");
    UUID paper = prepare(police, Set.of("CONTACT"), "They have to ring her");
    assertThat(as(caller, () -> papers.preview(caller, meeting.id(), paper)).sheets())
        .extracting(CaseSheet::code)
        .containsExactly("CONTACT");
  }

  @Test
  void onlyThosePeopleWhomTheMeetingIsAboutAreInItsPapers() {
    UUID invitation = invitation(police);
    assertThatThrownBy(
            () ->
                as(
                    caller,
                    () ->
                        papers.prepare(
                            caller,
                            meeting.id(),
                            invitation,
                            UUID.randomUUID(),
                            Set.of("IDENTITY"),
                            "")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void everyReadingIsKeptAndShownToTheCallersAlone() {
    UUID paper = give(police, "IDENTITY");
    read(police, paper);
    read(police, paper);
    assertThat(as(caller, () -> papers.list(caller, meeting.id())).readings())
        .extracting(PaperReading::reader)
        .containsExactly(police.id(), police.id());
    assertThat(as(school, () -> papers.list(school, meeting.id())).readings()).isEmpty();
  }

  @Test
  void aPaperWhoseLastDayHasPassedIsShutByTheDatabaseItself() {
    UUID paper = give(police, "IDENTITY");
    assertThat(codes(police, paper)).containsExactly("IDENTITY");
    end(paper, police);
    assertThat(read(police, paper)).isEmpty();
    assertThat(as(police, () -> papers.list(police, meeting.id())).papers()).isEmpty();
    assertThat(as(caller, () -> papers.preview(caller, meeting.id(), paper)).sheets()).hasSize(1);
  }

  /** As if the last day had passed: the grant ends by itself at a moment. */
  private void end(UUID paper, Worker guest) {
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status ->
                        sql.execute(
                            "update members.access_grant set until = now() - interval '1 second'"
                                + " where object = ? and holder = ?",
                            paper,
                            guest.organisation())));
    recoded.grants(paper);
  }

  @Test
  void aPaperThatIsTakenAwayOrReplacedIsReadNoMore() {
    UUID first = give(police, "IDENTITY");
    UUID second = give(police, "IDENTITY", "AGE");
    assertThat(read(police, first)).isEmpty();
    assertThat(codes(police, second)).containsExactlyInAnyOrder("IDENTITY", "AGE");
    doing(caller, () -> papers.withdraw(caller, meeting.id(), second));
    assertThat(read(police, second)).isEmpty();
  }

  @Test
  void aMeetingThatIsCancelledLeavesNothingOnTheTable() {
    UUID given = give(police, "IDENTITY");
    UUID prepared = prepare(school, Set.of("IDENTITY"), "");
    doing(caller, () -> meetings.cancel(caller, meeting.id(), meeting.version()));
    assertThatThrownBy(() -> read(police, given)).isInstanceOf(NotFound.class);
    assertThat(as(police, () -> meetings.seat(police, meeting.id())).isAtTable()).isFalse();
    assertThatThrownBy(() -> doing(caller, () -> papers.give(caller, meeting.id(), prepared)))
        .isInstanceOf(Refused.class)
        .hasMessage("meetings.rule.papersClosed");
  }

  @Test
  void anInvitationThatIsTakenBackTakesThePapersAndANewOneDoesNotBringThemBack() {
    UUID paper = give(police, "IDENTITY");
    UUID invitation = invitation(police);
    doing(caller, () -> invitations.withdraw(caller, meeting.id(), invitation));
    doing(caller, () -> invitations.invite(caller, meeting.id(), Set.of(police.organisation())));
    table.answer(police, meeting, Invitation.State.COMING);
    assertThat(read(police, paper)).isEmpty();
  }

  @Test
  void aPaperForAnInvitationThatWasTakenBackIsNotGiven() {
    UUID paper = prepare(police, Set.of("IDENTITY"), "");
    UUID invitation = invitation(police);
    doing(caller, () -> invitations.withdraw(caller, meeting.id(), invitation));
    assertThatThrownBy(() -> doing(caller, () -> papers.give(caller, meeting.id(), paper)))
        .isInstanceOfAny(Refused.class, EditClash.class);
  }
}
