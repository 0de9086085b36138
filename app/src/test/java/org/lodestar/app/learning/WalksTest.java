package org.lodestar.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.learning.face.Walks;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.ledger.face.Tallies;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Tally;
import org.springframework.transaction.support.TransactionOperations;

/** How many walk through a course: counted by the day, told and kept by the month. */
@PlatformTest
class WalksTest {
  private static final Measure CONFIDENCE = Measures.find("K7_CONFIDENCE").orElseThrow();
  private static final String WORDS = "0123456789abcdef";

  private final Walks walks;
  private final EmptyLedger ledger;
  private final Gathering gathering;
  private final Tallies tallies;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Audit audit;
  private final Period quarter;

  /** Nobody else counts under it. */
  private final String course = "test-" + UUID.randomUUID().toString().substring(0, 18);

  WalksTest(
      Walks walks,
      EmptyLedger ledger,
      Gathering gathering,
      Tallies tallies,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions,
      Audit audit,
      Clock clock) {
    this.walks = walks;
    this.audit = audit;
    this.ledger = ledger;
    this.gathering = gathering;
    this.tallies = tallies;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
    YearMonth now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    this.quarter = Period.quarterOf(now.minusMonths(3));
  }

  @BeforeEach
  void anEmptyLedger() throws SQLException {
    tellAll();
    ledger.begin();
    gathering.beginKinds(quarter.first());
  }

  private void tellAll() {
    boolean more = true;
    while (more) {
      more = walks.tell();
    }
  }

  private void began(LocalDate day, int times) {
    for (int at = 0; at < times; at++) {
      walks.begun(day, course);
    }
  }

  private void ended(LocalDate day, int before, int after, int times) {
    for (int at = 0; at < times; at++) {
      walks.ended(new WalkEnd(course, WORDS, day, before, after, List.of()));
    }
  }

  private String kept() {
    return Objects.requireNonNull(
        transactions.execute(
            _ ->
                sql.fetchSingle(
                        "select coalesce(sum(begun), 0) || ' ' || coalesce(sum(ended), 0)"
                            + " from learning.walk_day where course = ?",
                        course)
                    .into(String.class)));
  }

  private List<WalkMonth> months() {
    Worker trainer = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    return Standing.member(trainer.id()).call(() -> walks.months(trainer, course));
  }

  /** In a day of its own, of which nothing stays. */
  private void tried(Runnable work) {
    transactions.executeWithoutResult(
        status -> {
          work.run();
          status.setRollbackOnly();
        });
  }

  @Test
  void noMoreEndThanBeganAndADayIsCountedUpToAThousand() {
    LocalDate day = LocalDate.of(2034, 5, 10);
    tried(
        () -> {
          ended(day, 1, 2, 1);
          assertThat(kept()).as("nobody began").isEqualTo("0 0");
          began(day, 1);
          ended(day, 1, 2, 2);
          assertThat(kept()).isEqualTo("1 1");
          began(day, 1_001);
          assertThat(kept()).isEqualTo("1000 1");
        });
  }

  @Test
  void aMonthIsToldOnceItIsOverForWhoeverBeganBeforeMidnightToo() {
    LocalDate last = LocalDate.of(2034, 5, 31);
    tried(
        () -> {
          began(last, 2);
          ended(last, 2, 4, 1);
          assertThat(afterTelling("2034-05-31T22:59:00Z")).isEqualTo("2 1");
          assertThat(afterTelling("2034-06-01T00:59:00Z"))
              .as("before two at night, by the clock here")
              .isEqualTo("2 1");
          assertThat(afterTelling("2034-06-01T01:01:00Z")).isEqualTo("0 0");
          ended(last, 2, 4, 1);
          assertThat(kept()).as("what was told is not counted on").isEqualTo("0 0");
        });
  }

  private String afterTelling(String moment) {
    return ScopedClock.at(
        Instant.parse(moment),
        () -> {
          tellAll();
          return kept();
        });
  }

  @Test
  void theLedgerHearsHowMuchSurerEachIsAndTheMonthIsKept() {
    YearMonth month = quarter.first();
    transactions.executeWithoutResult(
        _ -> {
          began(month.atDay(3), 4);
          ended(month.atDay(3), 2, 4, 2);
          began(month.atDay(20), 3);
          ended(month.atDay(20), 3, 2, 1);
          tellAll();
        });
    assertThat(kept()).as("the days are forgotten").isEqualTo("0 0");
    assertThat(months()).containsExactly(new WalkMonth(month, 7, 3, 3, 7, 10));
    assertThat(months().getFirst().gained()).isEqualTo(1.0);
    gathering.run();
    assertThat(of(tallies.of(CONFIDENCE, 0), month)).isEqualTo("3 of 3");
    assertThat(of(tallies.by(CONFIDENCE, "tier", 0).getOrDefault("T0", new TreeMap<>()), month))
        .isEqualTo("3 of 3");
  }

  private static String of(SortedMap<YearMonth, Tally> months, YearMonth month) {
    Tally tally = months.getOrDefault(month, Tally.NOTHING);
    return tally.numerator() + " of " + tally.denominator();
  }

  @Test
  void aDayThatWasAProgramsIsToldToNobody() {
    YearMonth month = quarter.last();
    transactions.executeWithoutResult(
        _ -> {
          began(month.atDay(3), 1_000);
          ended(month.atDay(3), 1, 5, 3);
          tellAll();
        });
    assertThat(kept()).isEqualTo("0 0");
    assertThat(months()).isEmpty();
    gathering.run();
    assertThat(of(tallies.of(CONFIDENCE, 0), month)).isEqualTo("0 of 0");
  }

  @Test
  void thatSomebodyLookedIsInTheAuditAndNotWhatTheySaw() {
    Worker trainer = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    Standing.member(trainer.id()).run(() -> walks.months(trainer, course));
    AuditFilter filter = new AuditFilter(trainer.id(), null, null, null, null, null);
    List<AuditEvent> events =
        Standing.task("test").call(() -> audit.page(filter, null)).events().stream()
            .filter(each -> each.action().equals("COURSES_LISTED"))
            .toList();
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().detail()).isEmpty();
  }

  @Test
  void whoRunsNoCoursesReadsNoneOfIt() {
    Worker triage = workforce.aWorker(workforce.anOrganisation(), Role.TRIAGE_OFFICER);
    assertThatThrownBy(() -> Standing.member(triage.id()).call(() -> walks.months(triage, course)))
        .isInstanceOf(NotAllowed.class);
  }
}
