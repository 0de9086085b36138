package org.lodestar.app.worries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.CloseReason;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.DeclineReason;
import org.lodestar.app.concerns.Message;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.OwnReportShut;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.ConcernAccess;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.vault.SealBroken;
import org.lodestar.app.worries.face.OwnDrafts;
import org.lodestar.app.worries.face.OwnReports;
import org.lodestar.app.worries.face.PartnerForms;
import org.lodestar.app.worries.face.Professionals;
import org.lodestar.statute.TriageFactors;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A worker's own worry: sent once, followed by its writer alone, told in words that give nothing
 * away.
 */
@PlatformTest
class OwnReportsTest {
  private static final TriageFactors CALM = new TriageFactors(1, 1, 1, 0, Set.of());

  private final OwnReports own;
  private final OwnDrafts drafts;
  private final Professionals professionals;
  private final PartnerForms partners;
  private final Concerns concerns;
  private final ConcernAccess access;
  private final HandOvers handOvers;
  private final Assignments assignments;
  private final Grants grants;
  private final Audit audit;
  private final Clock clock;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final TestPartnership partnership;
  private UUID council = new UUID(0, 0);
  private UUID charity = new UUID(0, 0);
  private Worker officer;
  private Worker writer;
  private final Recoded recoded;
  private final DatabaseAccess database;

  OwnReportsTest(
      OwnReports own,
      OwnDrafts drafts,
      Professionals professionals,
      PartnerForms partners,
      Concerns concerns,
      ConcernAccess access,
      HandOvers handOvers,
      Assignments assignments,
      Reports reports,
      Grants grants,
      Audit audit,
      Clock clock,
      DSLContext sql,
      Organisations organisations,
      People people,
      TransactionOperations transactions,
      Recoded recoded,
      DatabaseAccess database) {
    this.recoded = recoded;
    this.database = database;
    this.own = own;
    this.drafts = drafts;
    this.professionals = professionals;
    this.partners = partners;
    this.concerns = concerns;
    this.access = access;
    this.handOvers = handOvers;
    this.assignments = assignments;
    this.grants = grants;
    this.audit = audit;
    this.clock = clock;
    this.sql = sql;
    this.transactions = transactions;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    this.officer = partnership.officer(partnership.council());
    this.writer = officer;
  }

  @BeforeEach
  void anOfficerAndAPractitioner() {
    council = partnership.council();
    charity = partnership.charity();
    officer = partnership.officer(council);
    writer = partnership.worker(charity, "Robin Roe" + UUID.randomUUID(), Role.PRACTITIONER);
  }

  @Test
  void aWorryIsSentOnceHoweverOftenItsDraftIs() {
    UUID draft = draft(writer);
    UUID first = send(writer, draft);
    assertThat(send(writer, draft)).isEqualTo(first);
    assertThat(as(writer, () -> own.became(writer, draft))).contains(first);
    assertThat(own(writer)).hasSize(1);
    assertThatThrownBy(() -> as(writer, () -> drafts.open(writer, draft)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void itsWriterReadsWhatTheySentAndHowFarWeAre() {
    OwnReports.Opened opened = open(writer, sent());
    assertThat(opened.told().seen()).isEqualTo("Mattresses in the kitchen.");
    assertThat(opened.account()).isEqualTo(TestPartnership.account());
    assertThat(opened.own().told()).isEqualTo(ToldState.RECEIVED);
    assertThat(opened.own().reference()).matches("C-[0-9A-Z]{4}-[0-9A-Z]{2}");
  }

  /** What was written with it is sealed for the report, and without it nothing is shown. */
  @Test
  void aWorryThatSomebodyPutBesideAnotherReportShowsItsWriterNothing() throws SQLException {
    UUID mine = sent();
    Worker other = partnership.worker(charity, "Uli Ude" + UUID.randomUUID(), Role.PRACTITIONER);
    UUID theirs = send(other, draft(other));
    UUID concern = concernOf(other, theirs);
    try (Connection owner =
            DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
        var statement = owner.createStatement()) {
      statement.execute("set lodestar.kind = 'TASK'");
      statement.execute(
          "update worries.own_report set concern = gen_random_uuid() where id = '" + theirs + "'");
      assertThat(
              statement.executeUpdate(
                  "update worries.own_report set concern = '%s' where id = '%s'"
                      .formatted(concern, mine)))
          .isEqualTo(1);
    }
    assertThatThrownBy(() -> open(writer, mine)).isInstanceOf(SealBroken.class);
  }

  @Test
  void itsWriterSeesNothingOfTheConcernItself() {
    sent();
    for (String table : List.of("concern", "reporter", "move", "note", "first_view")) {
      assertThat(rowsSeenBy(writer, "concerns." + table)).as(table).isZero();
    }
    assertThat(rowsSeenBy(writer, "worries.own_report")).isEqualTo(1);
  }

  @Test
  void aColleagueAnotherOrganisationAndAStrangerSeeNoneOfIt() {
    UUID id = sent();
    UUID draft = draft(writer);
    List<Worker> others =
        List.of(
            partnership.worker(charity, "Colleague " + UUID.randomUUID(), Role.PRACTITIONER),
            partnership.worker(charity, "Manager " + UUID.randomUUID(), Role.MANAGER),
            partnership.worker(partnership.charity(), "Other", Role.PRACTITIONER));
    for (Worker other : others) {
      assertThatThrownBy(() -> open(other, id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> doing(other, () -> own.write(other, id, "x")))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(other, () -> drafts.open(other, draft)))
          .isInstanceOf(NotFound.class);
      assertThat(own(other)).isEmpty();
      assertThat(rowsSeenBy(other, "worries.own_report")).isZero();
      assertThat(rowsSeenBy(other, "worries.own_draft")).isZero();
    }
  }

  @Test
  void whoMeetsNobodyTellsNoWorry() {
    Worker analyst = partnership.worker(charity, "Ann Alyst", Role.ANALYST);
    assertThatThrownBy(() -> draft(analyst)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> own(analyst)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void whoMovesOrLeavesLosesItAtOnceAndWhoComesBackHasItAgain() {
    UUID id = sent();
    UUID draft = draft(writer);
    move(charity, council, "ACTIVE");
    Worker moved = inCouncil();
    assertThatThrownBy(() -> open(moved, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(moved, () -> drafts.open(moved, draft)))
        .isInstanceOf(NotFound.class);
    assertThat(own(moved)).isEmpty();
    move(council, charity, "LEFT");
    assertThatThrownBy(() -> open(writer, id)).isInstanceOf(NotFound.class);
    move(charity, charity, "ACTIVE");
    assertThat(open(writer, id).own().id()).isEqualTo(id);
  }

  @Test
  void theToldStateFollowsTheConcernAndIsNewsUntilItIsRead() {
    UUID id = sent();
    UUID concern = concern(id);
    doing(officer, () -> concerns.acknowledge(officer, concern, 0));
    assertThat(own(writer).getFirst().news()).isTrue();
    assertThat(open(writer, id).own().told()).isEqualTo(ToldState.LOOKED_AT);
    assertThat(own(writer).getFirst().news()).isFalse();
    doing(officer, () -> concerns.triage(officer, concern, 1, CALM, ""));
    assertThat(own(writer).getFirst().news()).as("the same word is no news").isFalse();
    doing(
        officer,
        () -> concerns.close(officer, concern, 2, CloseReason.TOO_LITTLE_TO_ACT_ON, "Nobody in"));
    assertThat(told(id)).isEqualTo(ToldState.NOT_FURTHER);
    doing(officer, () -> concerns.reopen(officer, concern, 3, "More facts"));
    assertThat(told(id)).isEqualTo(ToldState.LOOKED_AT);
  }

  @Test
  void anOfferTellsNothingAndItsAcceptanceThatAPartnerHasIt() {
    UUID id = sent();
    UUID concern = concern(id);
    Worker partner = partnership.officer(partnership.charity());
    doing(officer, () -> concerns.triage(officer, concern, 0, CALM, ""));
    UUID offer = offer(concern, partner, 1);
    assertThat(told(id)).isEqualTo(ToldState.LOOKED_AT);
    doing(partner, () -> handOvers.decline(partner, offer, DeclineReason.OUTSIDE_REMIT));
    assertThat(told(id)).isEqualTo(ToldState.LOOKED_AT);
    UUID again = offer(concern, partner, 3);
    doing(partner, () -> handOvers.accept(partner, again));
    assertThat(told(id)).isEqualTo(ToldState.PASSED_ON);
    doing(partner, () -> assignments.declareNoConflict(partner, concern));
    assertThat(as(partner, () -> professionals.find(partner, concern)).orElseThrow().account())
        .isEqualTo(TestPartnership.account());
  }

  @Test
  void forWhoIsShutOutTheWordStandsStillAndNothingNewIsTold() {
    UUID id = sent();
    UUID concern = concern(id);
    doing(officer, () -> concerns.message(officer, concern, "Before"));
    asTask(() -> grants.exclude(concern, writer.id(), ConflictReason.NAMED_IN_IT.name()));
    doing(officer, () -> concerns.triage(officer, concern, 0, CALM, ""));
    doing(officer, () -> concerns.close(officer, concern, 1, CloseReason.RESOLVED, "Done"));
    assertThat(told(id)).isEqualTo(ToldState.RECEIVED);
    assertThatThrownBy(() -> doing(officer, () -> concerns.message(officer, concern, "After")))
        .isInstanceOf(OwnReportShut.class);
    assertThat(as(officer, () -> professionals.canThank(officer, concern))).isFalse();
    assertThatThrownBy(() -> doing(officer, () -> professionals.thank(officer, concern, "Thanks")))
        .isInstanceOf(OwnReportShut.class);
    assertThat(open(writer, id).messages()).extracting(Message::text).containsExactly("Before");
    assertThat(own(writer).getFirst().news()).isFalse();
  }

  @Test
  void whileTheCaseIsRestrictedTheWordStandsStillAndCatchesUpAfterwards() {
    UUID id = sent();
    UUID concern = concern(id);
    Worker named = partnership.officer(council);
    doing(named, () -> assignments.declareNoConflict(named, concern));
    doing(officer, () -> concerns.triage(officer, concern, 0, CALM, ""));
    asTask(() -> access.restrictWithCase(concern, List.of(named.id())));
    doing(named, () -> concerns.close(named, concern, 1, CloseReason.RESOLVED, "Done"));
    assertThat(told(id)).isEqualTo(ToldState.LOOKED_AT);
    asTask(() -> access.liftWithCase(concern));
    assertThat(told(id)).isEqualTo(ToldState.ACTION_TAKEN);
  }

  @Test
  void whoSignsTheirOwnWorryIsNotNamedInItButAColleagueIs() {
    Worker ada = partnership.worker(charity, "Ada Quorn", Role.PRACTITIONER);
    Worker ben = partnership.worker(council, "Ben Quorn", Role.TRIAGE_OFFICER);
    UUID id =
        ScopedClock.<UUID, RuntimeException>at(
            clock.instant().plus(Duration.ofMinutes(2)),
            () -> send(ada, draft(ada), "I, Ada Quorn, met Ben Quorn at the door"));
    UUID concern = concernOf(ada, id);
    assertThat(asTask(() -> grants.excludedFrom(concern))).containsExactly(ben.id());
  }

  @Test
  void messagesGoBothWaysAndTheWriterIsRecorded() {
    UUID id = sent();
    UUID concern = concern(id);
    doing(officer, () -> concerns.message(officer, concern, "Which floor?"));
    assertThat(own(writer).getFirst().unread()).isEqualTo(1);
    assertThat(open(writer, id).messages())
        .extracting(Message::text)
        .containsExactly("Which floor?");
    assertThat(own(writer).getFirst().unread()).isZero();
    doing(writer, () -> own.write(writer, id, "The second"));
    assertThat(as(officer, () -> concerns.glance(officer, concern)).unread()).isEqualTo(1);
    assertThat(events(concern, "REPORTER_ANSWERED").getFirst().detail().toString())
        .contains(writer.id().toString());
  }

  @Test
  void theTeamThanksOnceWhenTriageHasFinished() {
    UUID id = sent();
    UUID concern = concern(id);
    assertThat(as(officer, () -> professionals.canThank(officer, concern))).isFalse();
    doing(officer, () -> concerns.triage(officer, concern, 0, CALM, ""));
    doing(officer, () -> concerns.signpost(officer, concern, 1, "To the advice centre"));
    assertThat(as(officer, () -> professionals.canThank(officer, concern))).isTrue();
    doing(officer, () -> professionals.thank(officer, concern, "Thank you, Robin"));
    doing(officer, () -> professionals.thank(officer, concern, "Again"));
    assertThat(open(writer, id).thanks()).isEqualTo("Thank you, Robin");
    assertThat(events(concern, "OWN_REPORT_THANKED")).hasSize(1);
  }

  @Test
  void officersFindItByTheNameThatOnlyTheAccountHolds() {
    UUID concern = concern(sent());
    assertThat(as(officer, () -> concerns.search(officer, "Jo Sample")))
        .extracting(ConcernLine::id)
        .contains(concern);
  }

  @Test
  void officersFindItByWhoElseIsInvolvedAndByNumbersOfRecordsElsewhere() {
    UUID draft = draft(writer);
    as(writer, () -> own.send(writer, draft, TestPartnership.written(draft), involved()));
    UUID concern = own(writer).getFirst().concern();
    for (String typed : List.of("Quillon", "zz 55501", "ZZ-55502", "07700 900837", "zz55503/26")) {
      assertThat(as(officer, () -> concerns.search(officer, typed)))
          .as(typed)
          .extracting(ConcernLine::id)
          .contains(concern);
    }
  }

  private static Account involved() {
    return new Account(
        Setting.SCHOOL,
        "",
        "",
        "",
        "Two boys and Quillon",
        "The surgery, 07700 900837, their number ZZ-55502",
        List.of(new StepTaken(StepTaken.Kind.TOLD_MANAGER, null, "Rang 101, log ZZ55503/26")),
        "Attendance record ZZ55501",
        null,
        "",
        "",
        null,
        "",
        List.of());
  }

  @Test
  void aDraftThatNobodyTouchesIsForgottenWithItsKey() {
    UUID draft = draft(writer);
    Instant later = clock.instant().plus(OwnDraft.KEPT).plusSeconds(60);
    Standing.task("test").run(() -> ScopedClock.at(later, this::sweep));
    assertThatThrownBy(() -> as(writer, () -> drafts.open(writer, draft)))
        .isInstanceOf(NotFound.class);
    assertThat(
            asTask(
                () ->
                    sql.fetchOne("select count(*) from vault.data_key where subject = ?", draft)
                        .into(Integer.class)))
        .isZero();
  }

  private boolean sweep() {
    drafts.sweep();
    return true;
  }

  @Test
  void whatAPersonTypedLiesSealed() {
    UUID id = sent();
    UUID draft = draft(writer);
    String stored =
        asTask(
            () ->
                sql.fetch("select t::text from worries.own_report t where id = ?", id).format(9999)
                    + sql.fetch("select t::text from worries.own_draft t where id = ?", draft)
                        .format(9999));
    assertThat(stored).contains(id.toString()).contains(draft.toString());
    assertThat(stored).doesNotContain("van comes").doesNotContain("HS-12345").doesNotContain("{}");
  }

  @Test
  void aPartnersFormHasPresetsAndQuestionsThatOnlyWhoReceivesMayWord() {
    Worker administrator = partnership.worker(council, "Pat Admin", Role.PLATFORM_ADMINISTRATOR);
    Worker manager = partnership.worker(council, "Mo Manager", Role.MANAGER);
    Worker elsewhere = partnership.worker(charity, "El Manager", Role.MANAGER);
    assertThat(as(writer, () -> partners.mine(writer))).isEmpty();
    doing(
        administrator,
        () -> partners.set(administrator, charity, Setting.STREET, "The drop-in", 0));
    doing(manager, () -> partners.word(manager, charity, List.of("Which shift?", "")));
    assertThatThrownBy(
            () -> doing(elsewhere, () -> partners.word(elsewhere, charity, List.of("x", ""))))
        .isInstanceOf(NotAllowed.class);
    assertThat(as(writer, () -> partners.mine(writer)))
        .contains(
            new PartnerForm(charity, Setting.STREET, "The drop-in", 1, List.of("Which shift?")));
    doing(manager, () -> partners.word(manager, charity, List.of("Which day?", "Who knows?")));
    assertThat(
            sql.fetch(
                    "select words from worries.partner_question where organisation = ?"
                        + " order by worded_at, place",
                    charity)
                .into(String.class))
        .as("earlier words stay on record")
        .containsExactly("Which shift?", "Which day?", "Who knows?");
    doing(administrator, () -> partners.end(administrator, charity));
    assertThat(as(writer, () -> partners.mine(writer))).isEmpty();
  }

  private UUID sent() {
    UUID id = send(writer, draft(writer));
    doing(officer, () -> assignments.declareNoConflict(officer, concern(id)));
    return id;
  }

  private UUID draft(Worker worker) {
    return as(worker, () -> drafts.begin(worker, "{}"));
  }

  private UUID send(Worker worker, UUID draft) {
    return as(
        worker,
        () -> own.send(worker, draft, TestPartnership.written(draft), TestPartnership.account()));
  }

  private UUID send(Worker worker, UUID draft, String heard) {
    Account plain = TestPartnership.account();
    Account account =
        new Account(
            plain.setting(),
            heard,
            "",
            "",
            "",
            "",
            List.of(),
            "",
            plain.personKnows(),
            "",
            "",
            plain.personSafe(),
            "",
            List.of());
    return as(worker, () -> own.send(worker, draft, TestPartnership.written(draft), account));
  }

  private UUID concern(UUID id) {
    return concernOf(writer, id);
  }

  private UUID concernOf(Worker worker, UUID id) {
    return own(worker).stream()
        .filter(each -> each.id().equals(id))
        .map(OwnReport::concern)
        .findFirst()
        .orElseThrow();
  }

  private List<OwnReport> own(Worker worker) {
    return as(worker, () -> own.list(worker, "", 0, 10));
  }

  private ToldState told(UUID id) {
    return own(writer).stream()
        .filter(each -> each.id().equals(id))
        .map(OwnReport::told)
        .findFirst()
        .orElseThrow();
  }

  private OwnReports.Opened open(Worker worker, UUID id) {
    return as(worker, () -> own.open(worker, id));
  }

  private UUID offer(UUID concern, Worker partner, long version) {
    return as(
        officer,
        () ->
            handOvers.offer(
                officer, concern, version, partner.organisation(), Need.HOUSING, false, ""));
  }

  private void move(UUID from, UUID to, String state) {
    asTask(
        () ->
            sql.execute(
                "update members.person set organisation = ?, state = ?"
                    + " where id = ? and organisation = ?",
                to,
                state,
                writer.id(),
                from));
    recoded.person(writer.id());
  }

  private Worker inCouncil() {
    return new Worker(
        writer.id(), writer.displayName(), council, "Council", writer.roles(), Instant.EPOCH);
  }

  private List<AuditEvent> events(UUID concern, String action) {
    AuditFilter filter = new AuditFilter(null, action, concern, null, null, null);
    return asTask(() -> audit.page(filter, null).events());
  }

  private int rowsSeenBy(Worker worker, String table) {
    return Standing.member(worker.id())
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.execute(
                        status ->
                            sql.fetchSingle("select count(*) from " + table).into(Integer.class))));
  }

  private <T> T asTask(Supplier<T> work) {
    return Standing.task("test")
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }

  private void asTask(Runnable work) {
    Standing.task("test").run(() -> transactions.executeWithoutResult(status -> work.run()));
  }

  private static <T> T as(Worker worker, Supplier<T> work) {
    return Objects.requireNonNull(
        Standing.member(worker.id()).<T, RuntimeException>call(work::get));
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }
}
