package org.lodestar.app.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.store.ServiceClocks;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.Added;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.statute.TriageBand;
import org.lodestar.statute.TriageFactors;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class ConcernsTest {
  private static final TriageFactors CALM = new TriageFactors(1, 1, 1, 0, Set.of());

  private final Reports reports;
  private final Concerns concerns;
  private final Assignments assignments;
  private final Mailboxes mailboxes;
  private final ServiceClocks clocks;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final TestPartnership partnership;
  private final Added ledger;
  private UUID council;
  private Worker officer;

  ConcernsTest(
      Reports reports,
      Concerns concerns,
      Assignments assignments,
      Mailboxes mailboxes,
      ServiceClocks clocks,
      DSLContext sql,
      Organisations organisations,
      People people,
      TransactionOperations transactions,
      Added ledger,
      Clock clock) {
    this.ledger = ledger;
    this.reports = reports;
    this.concerns = concerns;
    this.assignments = assignments;
    this.mailboxes = mailboxes;
    this.clocks = clocks;
    this.sql = sql;
    this.transactions = transactions;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    this.council = partnership.council();
    this.officer = partnership.officer(council);
  }

  @BeforeEach
  void routeToTheCouncil() {
    council = partnership.council();
    officer = partnership.officer(council);
  }

  @Test
  void anotherOrganisationFindsNothingAtAll() {
    UUID concern = submitted(TestPartnership.report());
    Worker stranger = partnership.officer(partnership.charity());
    assertThatThrownBy(() -> as(stranger, () -> concerns.get(stranger, concern)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> concerns.get(stranger, UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
    assertThat(as(stranger, () -> concerns.search(stranger, "AB12 CDE"))).isEmpty();
    assertThat(as(stranger, () -> concerns.list(stranger, ConcernFilter.open(), 1).total()))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "concern",
        "reporter",
        "message",
        "note",
        "deed",
        "move",
        "hand_over",
        "first_view"
      })
  void nobodySeesARowOfContent(String table) {
    submitted(
        TestPartnership.report("Seen", Confidentiality.CONFIDENTIAL, someone("07700 900111")));
    assertThat(rowsSeenBy(Standing.nobody(), table)).isZero();
    assertThat(rowsSeenBy(Standing.reporter(UUID.randomUUID()), table)).isZero();
    assertThat(rowsSeenBy(Standing.member(UUID.randomUUID()), table)).isZero();
  }

  @Test
  void aReceiptHolderSeesTheirOwnReportAndNoOther() {
    submitted(TestPartnership.report());
    Holder holder = holderOf(TestPartnership.report());
    assertThat(rowsSeenBy(Standing.reporter(holder.id()), "concern")).isEqualTo(1);
  }

  @Test
  void theReporterNeverSeesWhatStaffKeepForThemselves() {
    Holder holder = holderOf(TestPartnership.report());
    doing(officer, () -> concerns.note(officer, holder.concern(), "Check the register"));
    doing(
        officer,
        () ->
            concerns.record(
                officer, holder.concern(), DeedKind.TOLD_POLICE, "By phone", Instant.EPOCH));
    doing(officer, () -> concerns.acknowledge(officer, holder.concern(), 0));
    for (String table : List.of("note", "deed", "move", "hand_over", "first_view")) {
      assertThat(rowsSeenBy(Standing.reporter(holder.id()), table)).as(table).isZero();
    }
    assertThat(as(officer, () -> concerns.notes(officer, holder.concern())))
        .extracting(Note::text)
        .containsExactly("Check the register");
  }

  @Test
  void workersWithoutTheRoleAreRefused() {
    UUID concern = submitted(TestPartnership.report());
    Worker analyst = partnership.worker(council, "Ann Alyst", Role.ANALYST);
    assertThatThrownBy(() -> as(analyst, () -> concerns.get(analyst, concern)))
        .isInstanceOf(NotAllowed.class);
    Worker administrator = partnership.worker(council, "Pat Admin", Role.PLATFORM_ADMINISTRATOR);
    assertThatThrownBy(() -> as(administrator, () -> concerns.get(administrator, concern)))
        .isInstanceOf(NotAllowed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ab12cde",
        "AB12 CDE",
        "07700 900123",
        "+44 7700 900123",
        "rm17 6sl",
        "RM176SL",
        "High Street"
      })
  void staffFindAConcernHoweverTheyTypeWhatTheyKnow(String typed) {
    UUID concern = submitted(TestPartnership.report());
    assertThat(as(officer, () -> concerns.search(officer, typed)))
        .extracting(ConcernLine::id)
        .contains(concern);
  }

  @Test
  void staffFindAConcernByItsReferenceAndByTheReportersPhone() {
    UUID concern =
        submitted(TestPartnership.report("Seen", Confidentiality.SHARE, someone("07700 900777")));
    String reference = line(concern).reference();
    assertThat(
            as(
                officer,
                () -> concerns.search(officer, reference.toLowerCase(java.util.Locale.ROOT))))
        .extracting(ConcernLine::id)
        .containsExactly(concern);
    assertThat(as(officer, () -> concerns.search(officer, "07700900777")))
        .extracting(ConcernLine::id)
        .contains(concern);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "_", "'; --", "\\", "\uD83D\uDE31", "\u202E", "a\u0000"})
  void anOddSearchFindsNothingAndBreaksNothing(String typed) {
    submitted(TestPartnership.report());
    assertThat(as(officer, () -> concerns.search(officer, typed))).isEmpty();
  }

  @Test
  void aWorkerWhomAReportNamesIsShutOutBeforeAnybodyHasOpenedIt() throws Exception {
    Worker named = partnership.worker(council, "Nuri Ozdemir", Role.TRIAGE_OFFICER);
    Instant later = Instant.now().plus(Duration.ofMinutes(2));
    UUID concern =
        ScopedClock.<UUID, RuntimeException>at(
            later,
            () ->
                submitted(
                    TestPartnership.report(
                        "Nuri Özdemir from the council is in it",
                        Confidentiality.CONFIDENTIAL,
                        someone("07700 900888"))));
    assertThatThrownBy(() -> as(named, () -> concerns.get(named, concern)))
        .isInstanceOf(NotFound.class);
    assertThat(as(named, () -> concerns.search(named, "07700 900888"))).isEmpty();
    assertThat(as(officer, () -> concerns.get(officer, concern)).id()).isEqualTo(concern);
  }

  @Test
  void eachWorkerIsKnownToHaveOpenedItOrNot() {
    UUID concern = unopened(TestPartnership.report());
    assertThat(as(officer, () -> concerns.openedBefore(officer, concern))).isFalse();
    doing(officer, () -> assignments.declareNoConflict(officer, concern));
    assertThat(as(officer, () -> concerns.openedBefore(officer, concern))).isTrue();
  }

  @Test
  void nothingIsReadOrChangedBeforeTheAnswerToTheFirstQuestion() {
    UUID concern = unopened(TestPartnership.report());
    List<Runnable> verbs =
        List.of(
            () -> concerns.get(officer, concern),
            () -> concerns.messages(officer, concern),
            () -> concerns.notes(officer, concern),
            () -> concerns.deeds(officer, concern),
            () -> concerns.moves(officer, concern),
            () -> concerns.acknowledge(officer, concern, 0),
            () -> concerns.triage(officer, concern, 0, CALM, ""),
            () -> concerns.note(officer, concern, "x"),
            () -> concerns.message(officer, concern, "x"),
            () -> concerns.markMessagesRead(officer, concern),
            () -> concerns.handOver(officer, concern, 0, UUID.randomUUID()),
            () -> assignments.take(officer, concern));
    for (Runnable verb : verbs) {
      assertThatThrownBy(() -> doing(officer, verb)).isInstanceOf(FirstViewNeeded.class);
    }
    assertThat(line(concern).version()).isZero();
  }

  @Test
  void aStaleChangeIsRefusedWithBothVersions() {
    UUID concern = submitted(TestPartnership.report());
    Worker colleague = partnership.officer(council);
    doing(colleague, () -> assignments.declareNoConflict(colleague, concern));
    doing(colleague, () -> concerns.acknowledge(colleague, concern, 0));
    assertThatThrownBy(() -> doing(officer, () -> concerns.triage(officer, concern, 0, CALM, "")))
        .isInstanceOfSatisfying(
            ConcernChanged.class,
            clash -> {
              assertThat(clash.seen()).isZero();
              assertThat(clash.now().version()).isEqualTo(1);
              assertThat(clash.now().state()).isEqualTo(ConcernState.ACKNOWLEDGED);
            });
  }

  @Test
  void aConcernGoesFromNewToClosedAndBack() {
    UUID concern = submitted(TestPartnership.report());
    doing(officer, () -> concerns.acknowledge(officer, concern, 0));
    doing(officer, () -> concerns.triage(officer, concern, 1, CALM, "Known firm"));
    doing(
        officer,
        () -> concerns.close(officer, concern, 2, CloseReason.RESOLVED, "Spoke to the owner"));
    assertThat(line(concern).state()).isEqualTo(ConcernState.CLOSED);
    doing(officer, () -> concerns.reopen(officer, concern, 3, "New facts"));
    Concern opened = as(officer, () -> concerns.get(officer, concern));
    assertThat(opened.state()).isEqualTo(ConcernState.TRIAGED);
    assertThat(opened.closeReason()).isNull();
    assertThat(opened.line().priority().band()).isEqualTo(TriageBand.GREEN);
    assertThat(as(officer, () -> concerns.moves(officer, concern)))
        .extracting(Move::event)
        .containsExactly(
            ConcernEvent.ACKNOWLEDGE, ConcernEvent.TRIAGE, ConcernEvent.CLOSE, ConcernEvent.REOPEN);
  }

  @Test
  void caseworkTakesATriagedConcernAndNoOther() {
    UUID concern = submitted(TestPartnership.report());
    UUID caseId = UUID.randomUUID();
    assertThatThrownBy(() -> doing(officer, () -> concerns.handOver(officer, concern, 0, caseId)))
        .isInstanceOf(MoveRefused.class);
    doing(officer, () -> concerns.triage(officer, concern, 0, CALM, ""));
    Concern told = as(officer, () -> concerns.handOver(officer, concern, 1, caseId));
    assertThat(told.state()).isEqualTo(ConcernState.CASE_OPENED);
    assertThat(told.caseId()).isEqualTo(caseId);
    assertThat(told.told().seen()).isEqualTo("They sleep in the car wash.");
  }

  @Test
  void signpostingNeedsWords() {
    UUID concern = submitted(TestPartnership.report());
    doing(officer, () -> concerns.triage(officer, concern, 0, CALM, ""));
    assertThatThrownBy(() -> doing(officer, () -> concerns.signpost(officer, concern, 1, " ")))
        .isInstanceOf(MoveRefused.class);
  }

  @Test
  void messagesGoBothWaysAndAreCountedUntilRead() {
    Holder holder = holderOf(TestPartnership.report());
    doing(officer, () -> concerns.message(officer, holder.concern(), "Thank you. Are you safe?"));
    mailboxes.answer(holder, "Yes");
    assertThat(line(holder.concern()).unread()).isEqualTo(1);
    assertThat(as(officer, () -> concerns.messages(officer, holder.concern())))
        .extracting(Message::text)
        .containsExactly("Thank you. Are you safe?", "Yes");
    doing(officer, () -> concerns.markMessagesRead(officer, holder.concern()));
    assertThat(line(holder.concern()).unread()).isZero();
    assertThat(mailboxes.open(holder).messages())
        .extracting(Message::unread)
        .containsExactly(true, false);
    assertThat(mailboxes.open(holder).messages())
        .extracting(Message::unread)
        .containsExactly(false, false);
  }

  @Test
  void aReporterWhoIsNoLongerSafeTurnsAClosedConcernRedAndOpensIt() {
    Holder holder = holderOf(TestPartnership.report());
    UUID concern = holder.concern();
    doing(officer, () -> concerns.triage(officer, concern, 0, CALM, ""));
    doing(officer, () -> concerns.close(officer, concern, 1, CloseReason.RESOLVED, ""));
    mailboxes.noLongerSafe(holder, "They know");
    ConcernLine line = line(concern);
    assertThat(line.alarm()).isTrue();
    assertThat(line.state()).isEqualTo(ConcernState.ACKNOWLEDGED);
    assertThat(line.priority().band()).isEqualTo(TriageBand.RED);
    doing(officer, () -> concerns.answerAlarm(officer, concern, "Called 999"));
    assertThat(line(concern).alarm()).isFalse();
  }

  @Test
  void aReportThatIsHandedInTwiceIsOne() {
    Report report = TestPartnership.report();
    ReceiptCode receipt = ReceiptCode.fresh();
    assertThat(reports.submit(report, receipt).first()).isTrue();
    assertThat(reports.submit(report, receipt).first()).isFalse();
    assertThat(mailboxes.find(receipt)).isPresent();
  }

  @Test
  void clocksThatRanOutEscalateOnce() throws Exception {
    UUID concern = submitted(TestPartnership.report());
    Instant late = Instant.now().plus(Duration.ofHours(25));
    assertThat(escalatedAt(late)).isPositive();
    assertThat(escalatedAt(late)).isZero();
    ConcernFilter overdue =
        ConcernFilter.only(Set.of(ConcernFilter.Only.OVERDUE), ConcernFilter.Order.NEWEST);
    List<ConcernLine> lines =
        ScopedClock.<List<ConcernLine>, RuntimeException>at(
            late, () -> as(officer, () -> concerns.list(officer, overdue, 1).lines()));
    assertThat(lines).extracting(ConcernLine::id).contains(concern);
    Instant muchLater = Instant.now().plus(Duration.ofHours(73));
    assertThat(escalatedAt(muchLater)).isPositive();
  }

  private int escalatedAt(Instant moment) {
    return ScopedClock.<Integer, RuntimeException>at(
        moment, () -> Standing.task("test").call(clocks::escalate));
  }

  @Test
  void theInboxShowsRedBeforeAmberBeforeGreenWhateverThePage() {
    submitted(TestPartnership.report());
    mailboxes.noLongerSafe(holderOf(TestPartnership.report()), "");
    List<ConcernLine> lines =
        as(officer, () -> concerns.list(officer, ConcernFilter.open(), 1).lines());
    assertThat(lines)
        .isSortedAccordingTo(java.util.Comparator.comparing(line -> line.priority().band()));
    assertThat(as(officer, () -> concerns.list(officer, ConcernFilter.open(), 999).number()))
        .isPositive();
  }

  /** Handed in, and the officer has said that they know nobody in it. */
  @Test
  void theLedgerLearnsThatOneCameAndHowFastItWasLookedAtOnce() {
    Added.Since before = ledger.since();
    UUID concern = submitted(TestPartnership.report());
    doing(officer, () -> concerns.triage(officer, concern, 0, CALM, ""));
    doing(officer, () -> concerns.triage(officer, concern, 1, CALM, "Once more"));
    assertThat(before.of("K1").numerator()).isOne();
    assertThat(before.of("K2_DAY").denominator()).isOne();
    assertThat(before.of("K2_DAY").numerator()).isOne();
  }

  private UUID submitted(Report report) {
    UUID concern = unopened(report);
    doing(officer, () -> assignments.declareNoConflict(officer, concern));
    return concern;
  }

  private UUID unopened(Report report) {
    return reports.submit(report, ReceiptCode.fresh()).concern();
  }

  private Holder holderOf(Report report) {
    ReceiptCode receipt = ReceiptCode.fresh();
    UUID concern = reports.submit(report, receipt).concern();
    doing(officer, () -> assignments.declareNoConflict(officer, concern));
    return mailboxes.find(receipt).orElseThrow();
  }

  private static Reporter someone(String phone) {
    return new Reporter(
        "Sam Smith",
        new ReporterContact(
            SafeContactChannel.PHONE_CALL,
            phone,
            Set.of(),
            "",
            "",
            org.lodestar.vocabulary.Known.NO,
            ""));
  }

  private ConcernLine line(UUID concern) {
    return as(officer, () -> concerns.glance(officer, concern));
  }

  private int rowsSeenBy(Standing standing, String table) {
    return standing.call(
        () ->
            java.util.Objects.requireNonNull(
                transactions.execute(
                    status ->
                        sql.fetchSingle("select count(*)::int from concerns." + table)
                            .get(0, Integer.class))));
  }

  private static <T> T as(Worker worker, Supplier<T> work) {
    return Standing.member(worker.id()).call(work::get);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }
}
