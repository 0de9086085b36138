package org.lodestar.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.ledger.face.Snapshots;
import org.lodestar.app.ledger.face.Tallies;
import org.lodestar.app.members.Role;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Digest;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Tally;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** Facts from the telling to the closed period, in a ledger that nobody else writes in. */
@PlatformTest
class LedgerTest {
  private static final UUID CLOSER = Ids.next();

  private final Facts facts;
  private final Gathering gathering;
  private final Tallies tallies;
  private final Snapshots snapshots;
  private final TransactionOperations transactions;
  private final DSLContext sql;
  private final EmptyLedger ledger;
  private final Workforce workforce;
  private final YearMonth now;

  LedgerTest(
      Facts facts,
      Gathering gathering,
      Tallies tallies,
      Snapshots snapshots,
      TransactionOperations transactions,
      DSLContext sql,
      EmptyLedger ledger,
      Workforce workforce,
      Clock clock) {
    this.facts = facts;
    this.gathering = gathering;
    this.tallies = tallies;
    this.snapshots = snapshots;
    this.transactions = transactions;
    this.sql = sql;
    this.ledger = ledger;
    this.workforce = workforce;
    this.now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void anEmptyLedger() throws SQLException {
    ledger.begin();
  }

  private void tell(List<Fact> told) {
    UUID worker = workforce.aWorker(workforce.anOrganisation(), Role.TRIAGE_OFFICER).id();
    Standing.member(worker)
        .run(() -> transactions.executeWithoutResult(status -> told.forEach(facts::hear)));
  }

  private List<Fact> some(int many, int monthsAgo, long seed) {
    Random random = new Random(seed);
    List<Fact> made = new ArrayList<>();
    for (int at = 0; at < many; at++) {
      YearMonth month = now.minusMonths(monthsAgo + random.nextInt(3));
      long hours = random.nextInt(90);
      made.add(
          Fact.of("concern.raised", month)
              .with("channel", random.nextBoolean() ? "WEB" : "PHONE")
              .with("type", random.nextBoolean() ? "CRIMINAL" : "FORCED_LABOUR"));
      made.add(
          Fact.of("concern.triaged", month)
              .with("hours", hours)
              .with("within", hours <= 24 ? "DAY" : "LATER"));
    }
    return made;
  }

  private Coverage always() {
    Map<String, YearMonth> since = new TreeMap<>();
    Measures.all()
        .forEach(
            measure ->
                measure.formula().kinds().forEach(kind -> since.put(kind, YearMonth.of(2000, 1))));
    return new Coverage(since);
  }

  private static Measure measure(String code) {
    return Measures.find(code).orElseThrow();
  }

  private Figure figure(String code, Period period, int snapshot) {
    return measure(code).figure(tallies.of(measure(code), snapshot), period, always());
  }

  private static long count(Figure figure) {
    return ((Figure.Known) figure).numerator();
  }

  @Test
  void talliesAreWhatTheFactsAddUpToInHoweverManyHandfuls() {
    List<Fact> all = some(150, 1, 1);
    tell(all.subList(0, 70));
    gathering.run();
    tell(all.subList(70, all.size()));
    assertThat(gathering.run()).isEqualTo(230);
    Period year = new Period(now.minusMonths(11), now);
    for (String code : List.of("K1", "K2", "K2_DAY")) {
      assertThat(figure(code, year, 0)).isEqualTo(measure(code).figure(all, year, always()));
    }
    assertThat(Objects.requireNonNull(tallies.by(measure("K1"), "channel", 0).get("WEB")).values())
        .extracting(Tally::numerator)
        .satisfies(
            web ->
                assertThat(web.stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(
                        all.stream().filter(fact -> fact.tags("channel").contains("WEB")).count()));
  }

  /** Else whoever sees a seal over a few facts tries all that could have happened. */
  @Test
  void ofTheSameFactsNoTwoSealsAreAlikeAndASealOfBeforeStillHolds() throws SQLException {
    Fact only = Fact.of("concern.raised", now.minusMonths(2)).with("channel", "WEB");
    List<String> seals = new ArrayList<>();
    for (int at = 0; at < 2; at++) {
      ledger.begin();
      tell(List.of(only));
      gathering.run();
      seals.add(snapshots.close(CLOSER, Period.of(now.minusMonths(2))).digest());
      assertThat(snapshots.isIntact(1)).isTrue();
    }
    assertThat(seals).doesNotHaveDuplicates().doesNotContain(Digest.after("", lines(only)));
    String unsalted = Digest.after("", lines(only));
    ledger.asOwner("update ledger.snapshot set salt = '', digest = '" + unsalted + "'");
    assertThat(snapshots.isIntact(1)).isTrue();
  }

  private static Iterator<String> lines(Fact fact) {
    return List.of(fact.line()).iterator();
  }

  @Test
  void whatHasTwoHeadingsIsTalliedOnceInAllAndOnceUnderEach() {
    YearMonth month = now.minusMonths(1);
    tell(
        List.of(
            Fact.of("referral.sent", month).with("type", "CRIMINAL", "FORCED_LABOUR"),
            Fact.of("referral.sent", month).with("type", "CRIMINAL"),
            Fact.of("referral.sent", month)));
    gathering.run();
    assertThat(count(figure("K3", new Period(month, month), 0))).isEqualTo(3);
    assertThat(tallies.by(measure("K3"), "type", 0))
        .allSatisfy((type, months) -> assertThat(months).containsOnlyKeys(month))
        .extractingFromEntries(
            type ->
                type.getKey()
                    + " "
                    + Objects.requireNonNull(type.getValue().get(month)).numerator())
        .containsExactlyInAnyOrder("CRIMINAL 2", "FORCED_LABOUR 1", "NOT_SAID 1");
  }

  @Test
  void aFormulaThatIsNewIsTalliedOverAllThatWasToldBefore() throws SQLException {
    List<Fact> all = some(60, 1, 2);
    tell(all);
    gathering.run();
    Map<String, SortedMap<YearMonth, Tally>> before = tallies.now();
    ledger.asOwner("truncate ledger.tally, ledger.formula");
    gathering.run();
    assertThat(tallies.now()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void aFormulaThatWasAwayForAWhileIsTalliedAnew() throws SQLException {
    tell(some(60, 1, 2));
    gathering.run();
    Map<String, SortedMap<YearMonth, Tally>> before = tallies.now();
    ledger.asOwner(
        "update ledger.formula set seq = seq - 1; update ledger.tally set numerator = 0");
    assertThat(tallies.now()).isNotEqualTo(before);
    gathering.run();
    assertThat(tallies.now()).isEqualTo(before);
  }

  @Test
  void aFormulaThatIsNotTalliedYetBreaksNoSeal() throws SQLException {
    tell(some(20, 4, 6));
    snapshots.close(CLOSER, new Period(now.minusMonths(6), now.minusMonths(4)));
    ledger.asOwner("delete from ledger.tally; delete from ledger.formula");
    assertThat(snapshots.isIntact(1)).isTrue();
  }

  @Test
  void whatIsRolledBackWasNeverTold() {
    AtomicReference<Boolean> told = new AtomicReference<>(false);
    assertThatThrownBy(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      facts.hear(Fact.of("concern.raised", now));
                      told.set(true);
                      throw new IllegalStateException("The work failed");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(told.get()).isTrue();
    assertThat(gathering.run()).isZero();
    assertThatThrownBy(() -> facts.hear(Fact.of("concern.raised", now)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aPlaceInTheLedgerSaysNothingOfWhenSomethingWasTold() {
    List<Fact> told = some(40, 1, 3);
    told.forEach(fact -> tell(List.of(fact)));
    gathering.run();
    List<String> order =
        Standing.counter("test")
            .call(
                () ->
                    transactions.execute(
                        status ->
                            sql.fetch("select line from ledger.fact order by seq")
                                .into(String.class)));
    assertThat(order).isSorted().hasSize(80);
  }

  @Test
  void aClosedPeriodStaysWhateverComesLater() {
    tell(some(80, 4, 4));
    Period quarter = new Period(now.minusMonths(6), now.minusMonths(4));
    Snapshot first = snapshots.close(CLOSER, quarter);
    Figure closed = figure("K1", quarter, first.number());
    assertThat(count(closed)).isEqualTo(80);
    tell(List.of(Fact.of("concern.raised", now.minusMonths(5)).with("channel", "WEB")));
    gathering.run();
    assertThat(figure("K1", quarter, first.number())).isEqualTo(closed);
    assertThat(count(figure("K1", quarter, 0))).as("as it is known now").isEqualTo(81);
    Snapshot second = snapshots.close(CLOSER, new Period(now.minusMonths(3), now.minusMonths(1)));
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.facts()).as("the late one belongs to the next").isOne();
    assertThat(count(figure("K1", quarter, 2))).isEqualTo(81);
    assertThat(figure("K1", quarter, 1)).isEqualTo(closed);
    assertThat(snapshots.isIntact(1)).isTrue();
    assertThat(snapshots.isIntact(2)).isTrue();
  }

  /** Else a month that is chosen while it is open is told in the period after it. */
  @Test
  void aPeriodIsClosedWithAllOfWhateverKeptItOpen() throws InterruptedException {
    Period month = Period.of(now.minusMonths(2));
    AtomicReference<Snapshot> closed = new AtomicReference<>();
    Thread closing = new Thread(() -> closed.set(snapshots.close(CLOSER, month)));
    UUID worker = workforce.aWorker(workforce.anOrganisation(), Role.TRIAGE_OFFICER).id();
    Standing.member(worker)
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      snapshots.keepOpen();
                      closing.start();
                      while (!somebodyWaits()) {
                        Thread.onSpinWait();
                      }
                      assertThat(snapshots.list()).isEmpty();
                      facts.hear(Fact.of("concern.raised", month.last()).with("channel", "WEB"));
                    }));
    closing.join();
    assertThat(Objects.requireNonNull(closed.get()).facts()).isOne();
    assertThatThrownBy(snapshots::keepOpen).isInstanceOf(IllegalTransactionStateException.class);
  }

  private boolean somebodyWaits() {
    return sql.fetchExists(
        DSL.selectOne().from("pg_locks").where("locktype = 'advisory' and not granted"));
  }

  @Test
  void factsOfRunningMonthsWaitForTheirOwnPeriod() {
    tell(some(30, 1, 5));
    gathering.run();
    Snapshot closed = snapshots.close(CLOSER, new Period(now.minusMonths(9), now.minusMonths(4)));
    assertThat(closed.facts()).isZero();
    assertThat(count(figure("K1", new Period(now.minusMonths(9), now), closed.number()))).isZero();
    assertThat(count(figure("K1", new Period(now.minusMonths(9), now), 0))).isEqualTo(30);
  }

  @ParameterizedTest
  @EnumSource(PeriodRefused.Why.class)
  void aPeriodIsClosedWhenItIsOverAndNext(PeriodRefused.Why why) {
    snapshots.close(CLOSER, new Period(now.minusMonths(8), now.minusMonths(6)));
    Period wrong =
        switch (why) {
          case NOT_OVER -> new Period(now.minusMonths(5), now);
          case NOT_NEXT -> new Period(now.minusMonths(4), now.minusMonths(3));
        };
    assertThatThrownBy(() -> snapshots.close(CLOSER, wrong))
        .isInstanceOfSatisfying(
            PeriodRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    assertThat(snapshots.list()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void whoeverChangesWhatIsClosedIsFoundOut(Tampering tampering) throws SQLException {
    tell(some(20, 4, 6));
    snapshots.close(CLOSER, new Period(now.minusMonths(6), now.minusMonths(4)));
    tell(some(20, 1, 7));
    snapshots.close(CLOSER, new Period(now.minusMonths(3), now.minusMonths(1)));
    assertThat(List.of(snapshots.isIntact(1), snapshots.isIntact(2))).containsOnly(true);
    ledger.asOwner(tampering.statement);
    assertThat(snapshots.isIntact(tampering.found)).isFalse();
  }

  private enum Tampering {
    FACT_GONE("delete from ledger.fact where seq = 3", 1),
    FACT_CHANGED("update ledger.fact set line = replace(line, 'PHONE', 'PHONES')", 1),
    FACT_ADDED(
        "insert into ledger.fact select 81, kind, month, line from ledger.fact where seq = 2;"
            + " update ledger.snapshot set seq = 81, facts = facts + 1 where number = 2",
        2),
    TALLY_CHANGED("update ledger.tally set numerator = numerator + 1 where snapshot = 2", 2),
    SEAL_REPLACED("update ledger.snapshot set digest = repeat('a', 64) where number = 1", 2);

    private final String statement;
    private final int found;

    Tampering(String statement, int found) {
      this.statement = statement;
      this.found = found;
    }
  }

  @Test
  void kindsAreToldFromTheNextMonthOnUnlessSomebodyKnowsBetter() {
    gathering.beginKinds(now.minusMonths(20));
    gathering.beginKinds();
    assertThat(tallies.coverage().since().values()).isNotEmpty().containsOnly(now.minusMonths(20));
    assertThat(Objects.requireNonNull(tallies.coverage()).since()).containsKey("review.settled");
  }
}
