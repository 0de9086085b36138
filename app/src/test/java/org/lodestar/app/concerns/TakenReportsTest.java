package org.lodestar.app.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.face.TakenConcerns;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class TakenReportsTest {
  private static final String NUMBER = "07700 900345";

  private final Reports reports;
  private final Concerns concerns;
  private final Assignments assignments;
  private final Mailboxes mailboxes;
  private final TakenConcerns taken;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final TestPartnership partnership;
  private UUID council;
  private Worker taker;
  private Worker officer;

  TakenReportsTest(
      Reports reports,
      Concerns concerns,
      Assignments assignments,
      Mailboxes mailboxes,
      TakenConcerns taken,
      DSLContext sql,
      Organisations organisations,
      People people,
      TransactionOperations transactions,
      Clock clock) {
    this.reports = reports;
    this.concerns = concerns;
    this.assignments = assignments;
    this.mailboxes = mailboxes;
    this.taken = taken;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    this.council = partnership.council();
    this.officer = partnership.officer(council);
    this.taker = officer;
  }

  @BeforeEach
  void aCallTakerOfTheCouncil() {
    council = partnership.council();
    officer = partnership.officer(council);
    taker = partnership.worker(council, "Taker " + UUID.randomUUID(), Role.CALL_TAKER);
  }

  @Test
  void whoTookItWhenItWasHeardAndTheChannelStandInTheConcern() {
    Instant heard = clock.instant().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.MICROS);
    Report report = by(Channel.PHONE);
    take(taker, report, heard, ReceiptCode.fresh());
    Concern concern = read(report.id());
    assertThat(concern.channel()).isEqualTo(Channel.PHONE);
    assertThat(concern.taken())
        .contains(new Taking(taker.id(), council, heard, true, Particulars.none()));
    assertThat(concern.line().receivedAt()).isAfter(heard);
  }

  @ParameterizedTest
  @EnumSource(value = Channel.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLIC_FORM")
  void everyChannelOfAWorkerIsTaken(Channel channel) {
    Report report = by(channel);
    Worker manager = partnership.worker(council, "Manager " + UUID.randomUUID(), Role.MANAGER);
    assertThat(take(manager, report, clock.instant(), null).first()).isTrue();
    assertThat(read(report.id()).channel()).isEqualTo(channel);
  }

  @Test
  void sentTwiceItIsStoredOnce() {
    Report report = by(Channel.PHONE);
    ReceiptCode receipt = ReceiptCode.fresh();
    assertThat(take(taker, report, clock.instant(), receipt).first()).isTrue();
    assertThat(take(taker, report, clock.instant(), receipt).first()).isFalse();
    assertThat(take(taker, report, clock.instant(), null).first()).isFalse();
    assertThat(rowsSeenBy(Standing.task("test"), "concern", report.id())).isEqualTo(1);
  }

  @Test
  void aReceiptReadAloudOpensTheMailbox() {
    Report report = by(Channel.PHONE);
    ReceiptCode receipt = ReceiptCode.fresh();
    take(taker, report, clock.instant(), receipt);
    assertThat(mailboxes.find(receipt).orElseThrow().concern()).isEqualTo(report.id());
    assertThat(read(report.id()).hasMailbox()).isTrue();
  }

  @Test
  void withoutAReceiptNobodyHoldsAGrantForOne() {
    Report report = by(Channel.PHONE);
    take(taker, report, clock.instant(), null);
    assertThat(read(report.id()).hasMailbox()).isFalse();
    assertThat(grants(report.id(), "RECEIPT")).isZero();
  }

  @Test
  void theEventNamesWhoTookItAndHoldsNoWordsOfTheCaller() {
    Report report = by(Channel.PHONE);
    take(taker, report, clock.instant(), null);
    Record event =
        asTask(
            () ->
                sql.fetchSingle(
                    "select actor_kind, actor, purpose, detail::text as detail from audit.event"
                        + " where action = 'CONCERN_TAKEN_DOWN' and object = ?",
                    report.id()));
    assertThat(event.get("actor")).hasToString(taker.id().toString());
    assertThat(event.get("purpose")).isEqualTo("PHONE");
    assertThat((String) event.get("detail")).contains(council.toString()).contains("\"receipt\"");
    assertThat(event.toString()).doesNotContain("sleep").doesNotContain(NUMBER);
  }

  @Test
  void whoTakesItNeedNotBeWhoReceivesIt() {
    UUID charity = partnership.charity();
    Worker visitor = partnership.worker(charity, "Visitor " + UUID.randomUUID(), Role.CALL_TAKER);
    Worker colleague = partnership.officer(charity);
    Report report = by(Channel.WALK_IN);
    take(visitor, report, clock.instant(), null);
    assertThat(read(report.id()).taken().orElseThrow().organisation()).isEqualTo(charity);
    assertThatThrownBy(() -> as(colleague, () -> concerns.glance(colleague, report.id())))
        .isInstanceOf(NotFound.class);
    assertThat(readBack(visitor, report.id())).isPresent();
    assertThat(readBack(colleague, report.id())).isEmpty();
    assertThat(rowsSeenBy(Standing.member(visitor.id()), "concern", report.id())).isZero();
    assertThat(rowsSeenBy(Standing.member(colleague.id()), "concern", report.id())).isZero();
  }

  @Test
  void whoTookItElsewhereSeesNothingOfTheCallerAndAfterADayNothingAtAll() {
    UUID charity = partnership.charity();
    Worker visitor = partnership.worker(charity, "Visitor " + UUID.randomUUID(), Role.CALL_TAKER);
    Report report = withCaller(Channel.PHONE);
    ScopedClock.at(
        clock.instant().minus(Duration.ofHours(25)),
        () -> take(visitor, report, clock.instant(), null));
    assertThat(readBack(visitor, report.id())).isEmpty();
    Report fresh = withCaller(Channel.PHONE);
    take(visitor, fresh, clock.instant(), null);
    assertThat(readBack(visitor, fresh.id()).orElseThrow().told()).isEqualTo(fresh.told());
    assertThat(rowsSeenBy(Standing.member(visitor.id()), "concern", fresh.id())).isZero();
    assertThat(callersSeenBy(Standing.member(visitor.id()), fresh.id())).isZero();
    assertThat(callersSeenBy(Standing.member(officer.id()), fresh.id())).isEqualTo(1);
  }

  @Test
  void whoTookItElsewhereReadsNothingThatTheReceiverWritesAboutIt() {
    UUID charity = partnership.charity();
    Worker visitor =
        partnership.worker(
            charity, "Visitor " + UUID.randomUUID(), Role.TRIAGE_OFFICER, Role.MANAGER);
    Report report = withCaller(Channel.PHONE);
    take(visitor, report, clock.instant(), null);
    assertThatThrownBy(() -> as(visitor, () -> concerns.get(visitor, report.id())))
        .isInstanceOf(NotFound.class);
    assertThat(
            as(
                visitor,
                () -> taken.add(visitor, report.id(), UUID.randomUUID(), "And a dog", false)))
        .isTrue();
    assertThat(rowsSeenBy(Standing.member(visitor.id()), "concern", report.id())).isZero();
    assertThat(
            seen(
                Standing.member(officer.id()),
                "select count(*)::int from concerns.note where concern = ?",
                report.id()))
        .isEqualTo(1);
    assertThat(
            seen(
                Standing.member(visitor.id()),
                "select count(*)::int from concerns.note where concern = ?",
                report.id()))
        .isZero();
  }

  @Test
  void anIdentifierThatSomethingElseHasIsRefusedAndOpensNothing() {
    Report other = by(Channel.PHONE);
    take(taker, other, clock.instant(), null);
    UUID person = officer.id();
    for (UUID known : List.of(person, council)) {
      Report report = known(known);
      assertThatThrownBy(() -> take(taker, report, clock.instant(), null))
          .isInstanceOf(IllegalStateException.class);
      assertThat(rowsSeenBy(Standing.task("test"), "concern", known)).isZero();
    }
  }

  @Test
  void aTakerWhomTheCallerNamesIsShutOutOfIt() {
    Worker named = partnership.worker(council, "Zebedee Quill", Role.CALL_TAKER);
    Report report =
        TestPartnership.report("Zebedee Quill takes money", Confidentiality.ANONYMOUS, null);
    Report told = by(Channel.PHONE, report);
    // The names of all who work here are asked for every half minute.
    ScopedClock.at(
        clock.instant().plus(Duration.ofMinutes(5)),
        () -> take(named, told, clock.instant(), null));
    assertThat(rowsSeenBy(Standing.task("test"), "concern", told.id())).isEqualTo(1);
    assertThat(rowsSeenBy(Standing.member(named.id()), "concern", told.id())).isZero();
    assertThat(readBack(named, told.id())).isEmpty();
  }

  @Test
  void whoMayNotTakeIsRefused() {
    Worker caseworker = partnership.worker(council, "Case Worker", Role.CASEWORKER);
    assertThatThrownBy(() -> take(caseworker, by(Channel.PHONE), clock.instant(), null))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> take(taker, by(Channel.STAFF_FORM), clock.instant(), null))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void nothingIsHeardInTheFuture() {
    Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
    assertThatThrownBy(() -> take(taker, by(Channel.PHONE), tomorrow, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noWorkerTakesThePublicForm() {
    assertThatThrownBy(() -> TakenReport.of(TestPartnership.report(), clock.instant()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Report by(Channel channel) {
    return by(channel, TestPartnership.report());
  }

  private static Report known(UUID id) {
    Report some = by(Channel.PHONE);
    return new Report(
        id,
        some.channel(),
        some.circumstances(),
        some.told(),
        some.confidentiality(),
        some.reporter(),
        some.language());
  }

  private static Report withCaller(Channel channel) {
    ReporterContact contact =
        new ReporterContact(SafeContactChannel.PHONE_CALL, NUMBER, Set.of(), "", "", Known.NO, "");
    return by(
        channel,
        TestPartnership.report(
            "They sleep in the shop",
            Confidentiality.CONFIDENTIAL,
            new Reporter("Wilhelmina Ring", contact)));
  }

  private static Report by(Channel channel, Report report) {
    return new Report(
        report.id(),
        channel,
        report.circumstances(),
        report.told(),
        report.confidentiality(),
        report.reporter(),
        report.language());
  }

  private Submission take(
      Worker worker, Report report, Instant heard, @Nullable ReceiptCode receipt) {
    return as(worker, () -> reports.take(worker, TakenReport.of(report, heard), receipt));
  }

  private Concern read(UUID concern) {
    return as(
        officer,
        () -> {
          assignments.declareNoConflict(officer, concern);
          return concerns.get(officer, concern);
        });
  }

  private int grants(UUID object, String purpose) {
    return asTask(
        () ->
            sql.fetchSingle(
                    "select count(*)::int from members.access_grant where object = ? and purpose = ?",
                    object,
                    purpose)
                .get(0, Integer.class));
  }

  private java.util.Optional<TakenConcerns.ReadBack> readBack(Worker worker, UUID concern) {
    return as(worker, () -> taken.readBack(worker, concern));
  }

  private int rowsSeenBy(Standing standing, String table, UUID id) {
    return seen(standing, "select count(*)::int from concerns." + table + " where id = ?", id);
  }

  private int callersSeenBy(Standing standing, UUID concern) {
    return seen(standing, "select count(*)::int from concerns.reporter where concern = ?", concern);
  }

  private int seen(Standing standing, String query, UUID id) {
    return standing.call(
        () -> transactions.execute(status -> sql.fetchSingle(query, id).get(0, Integer.class)));
  }

  private static <T> T as(Worker worker, Supplier<T> work) {
    return Standing.member(worker.id()).call(work::get);
  }

  private <T> T asTask(Supplier<T> work) {
    return Standing.task("test").call(() -> transactions.execute(status -> work.get()));
  }
}
