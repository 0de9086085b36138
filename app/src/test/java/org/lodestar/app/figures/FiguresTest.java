package org.lodestar.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.PeriodRefused;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.springframework.transaction.support.TransactionOperations;

/** Figures as boards see them, in a ledger that nobody else writes in. */
@PlatformTest
class FiguresTest {
  private final Figures figures;
  private final ClosedPeriods periods;
  private final Facts facts;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final Workforce workforce;
  private final TransactionOperations transactions;
  private final YearMonth now;
  private Worker lead;
  private Worker board;

  FiguresTest(
      Figures figures,
      ClosedPeriods periods,
      Facts facts,
      Gathering gathering,
      EmptyLedger ledger,
      Workforce workforce,
      TransactionOperations transactions,
      Clock clock) {
    this.figures = figures;
    this.periods = periods;
    this.facts = facts;
    this.gathering = gathering;
    this.ledger = ledger;
    this.workforce = workforce;
    this.transactions = transactions;
    this.now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    board = workforce.aWorker(organisation, Role.BOARD_MEMBER);
  }

  @BeforeEach
  void anEmptyLedger() throws SQLException {
    ledger.begin();
    gathering.beginKinds(now.minusYears(3).withMonth(4));
  }

  private <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private void tell(int many, Fact fact) {
    transactions.executeWithoutResult(
        status -> {
          for (int at = 0; at < many; at++) {
            facts.hear(fact);
          }
        });
    gathering.run();
  }

  private static Fact raised(YearMonth month) {
    return Fact.of("concern.raised", month).with("channel", "PHONE");
  }

  private ShownFigure last(String code) {
    return as(board, () -> figures.get(board, code)).line().series().last().orElseThrow();
  }

  private long number(ShownFigure shown) {
    return Objects.requireNonNull((Figure.Known) shown.figure()).numerator();
  }

  @Test
  void beforeAnyPeriodIsClosedWholeMonthsAreShown() {
    tell(7, raised(now.minusMonths(1)));
    tell(9, raised(now));
    assertThat(number(last("K1"))).as("the running month waits").isEqualTo(7);
    assertThat(as(board, () -> figures.basis(board)).isClosed()).isFalse();
  }

  @Test
  void afterwardsEverybodySeesWhatTheLastClosedPeriodLeft() {
    tell(7, raised(now.minusMonths(4)));
    Period closed = new Period(now.minusMonths(6), now.minusMonths(4));
    as(lead, () -> periods.close(lead, closed));
    tell(20, raised(now.minusMonths(4)));
    tell(8, raised(now.minusMonths(1)));
    assertThat(number(last("K1"))).isEqualTo(7);
    as(lead, () -> periods.close(lead, new Period(now.minusMonths(3), now.minusMonths(1))));
    assertThat(number(last("K1"))).isEqualTo(8);
    List<ShownFigure> series = as(board, () -> figures.get(board, "K1")).line().series().figures();
    assertThat(
            series.stream()
                .filter(each -> each.period().equals(Period.of(now.minusMonths(4))))
                .map(this::number))
        .as("what was told is never told otherwise")
        .containsExactly(7L);
    assertThat(
            series.stream()
                .filter(each -> each.period().equals(Period.of(now.minusMonths(3))))
                .map(this::number))
        .as("what came late is told in the first month that was open when it came")
        .containsExactly(20L);
  }

  @Test
  void whatWasToldOfAPeriodIsToldTheSameWheneverSomebodyLooks() {
    YearMonth first = now.minusYears(1);
    for (int month = 0; month < 6; month++) {
      tell(6 + month, raised(first.plusMonths(month)));
      tell(7, Fact.of("referral.sent", first.plusMonths(month)).with("evidence", "YES"));
    }
    as(lead, () -> periods.close(lead, new Period(first, first.plusMonths(5))));
    Map<String, List<ShownFigure>> before = told(1);
    tell(1, raised(first.plusMonths(2)));
    tell(1, raised(first.plusMonths(3)).back());
    tell(40, Fact.of("referral.sent", first).with("evidence", "YES"));
    tell(9, raised(first.plusMonths(6)));
    as(lead, () -> periods.close(lead, new Period(first.plusMonths(6), first.plusMonths(8))));
    Map<String, List<ShownFigure>> after = told(2);
    assertThat(before).isNotEmpty();
    before.forEach((code, figures) -> assertThat(after.get(code)).as(code).containsAll(figures));
    assertThat(told(1)).isEqualTo(before);
    assertThat(
            Objects.requireNonNull(after.get("K1")).stream()
                .filter(ShownFigure::isKnown)
                .map(this::number))
        .as("one came late and one was taken back: both stand where they came")
        .contains(9L);
  }

  private Map<String, List<ShownFigure>> told(int snapshot) {
    return as(board, () -> figures.asOf(board, snapshot, new FigureFilter(null, true))).stream()
        .filter(line -> !line.series().figures().isEmpty())
        .collect(
            java.util.stream.Collectors.toMap(
                line -> line.measure().code(), line -> line.series().figures()));
  }

  @Test
  void whatNobodyTellsIsNotKnownAndNeverNought() {
    IndicatorView champions = as(board, () -> figures.get(board, "K19"));
    assertThat(champions.line().missing())
        .containsExactlyInAnyOrder("champion.begun", "champion.ended");
    assertThat(champions.line().series().last()).isEmpty();
    assertThat(champions.since()).isEmpty();
  }

  @Test
  void aSmallNumberIsKeptBack() {
    tell(3, raised(now.minusMonths(1)));
    assertThat(last("K1").isKeptBack()).isTrue();
  }

  @Test
  void anIndicatorIsWatchedOrNotAndOnlyOneOfTwoEditorsIsFirst() {
    assertThat(codes(false)).contains("K1").doesNotContain("K19");
    assertThat(codes(true))
        .as("all but running totals")
        .hasSameSizeAs(
            Measures.all().stream().filter(each -> Measures.countOf(each).isEmpty()).toList());
    as(
        lead,
        () -> {
          figures.change(lead, "K19", new Watching(true, null, 0));
          return true;
        });
    assertThat(codes(false)).contains("K19");
    assertThatThrownBy(
            () ->
                as(
                    lead,
                    () -> {
                      figures.change(lead, "K19", new Watching(false, null, 0));
                      return true;
                    }))
        .isInstanceOf(EditClash.class);
  }

  private List<String> codes(boolean all) {
    return as(board, () -> figures.list(board, new FigureFilter(null, all))).stream()
        .map(line -> line.measure().code())
        .toList();
  }

  @Test
  void aTargetIsReachedOrNot() {
    YearMonth over = Period.quarterOf(now).first().minusMonths(1);
    tell(9, Fact.of("concern.triaged", over).with("within", "DAY"));
    tell(6, Fact.of("concern.triaged", over).with("within", "LATER"));
    aim("K2_DAY", 60);
    assertThat(standing("K2_DAY")).isEqualTo(Measure.Standing.MET);
    aim("K2_DAY", 61);
    assertThat(standing("K2_DAY")).isEqualTo(Measure.Standing.MISSED);
    assertThat(standing("K1")).isEqualTo(Measure.Standing.NOT_TOLD);
  }

  private void aim(String code, long target) {
    long version = as(board, () -> figures.get(board, code)).line().watching().version();
    as(
        lead,
        () -> {
          figures.change(lead, code, new Watching(true, BigDecimal.valueOf(target), version));
          return true;
        });
  }

  private Measure.Standing standing(String code) {
    return as(board, () -> figures.get(board, code)).line().standing();
  }

  @Test
  void aNoteIsKeptOnceAndCanBeTakenAway() {
    SeriesNote note =
        new SeriesNote(
            Ids.next(),
            "K12",
            SeriesNote.Kind.BREAK,
            now,
            "Counted anew",
            lead.id(),
            figures.now());
    for (int twice = 0; twice < 2; twice++) {
      as(
          lead,
          () -> {
            figures.note(lead, note);
            return true;
          });
    }
    assertThat(as(board, () -> figures.get(board, "K12")).notes()).containsExactly(note);
    as(
        lead,
        () -> {
          figures.removeNote(lead, "K12", note.id());
          return true;
        });
    assertThat(as(board, () -> figures.get(board, "K12")).notes()).isEmpty();
  }

  @Test
  void anUnknownIndicatorIsNotThere() {
    assertThatThrownBy(() -> as(board, () -> figures.get(board, "K99")))
        .isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CASEWORKER", "NAVIGATOR", "AUDITOR", "PLATFORM_ADMINISTRATOR"})
  void whoHasNoBusinessWithFiguresSeesNone(Role role) {
    Worker other = workforce.aWorker(workforce.anOrganisation(), role);
    assertThatThrownBy(() -> as(other, () -> figures.get(other, "K1")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(other, () -> periods.list(other))).isInstanceOf(NotAllowed.class);
  }

  @Test
  void aBoardMemberReadsAndChangesNothing() {
    assertThatThrownBy(
            () ->
                as(
                    board,
                    () -> {
                      figures.change(board, "K1", new Watching(false, null, 0));
                      return true;
                    }))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(board, () -> periods.close(board, Period.of(now.minusMonths(1)))))
        .isInstanceOf(NotAllowed.class);
  }

  /** Nobody closed for a while: facts of later months lie there already, and are not in it. */
  @Test
  void aPeriodThatIsClosedLateHoldsItsOwnMonthsAndTheOthersFollowUntilNoneWaits() {
    Period first = Period.quarterOf(now.minusMonths(12));
    for (int later = 0; later < 9; later++) {
      tell(5 + later, raised(first.first().plusMonths(later)));
    }
    as(lead, () -> periods.close(lead, first));
    assertThat(known("K1")).containsExactly(5L, 6L, 7L);
    Period second = as(lead, () -> periods.next(lead)).orElseThrow();
    assertThat(second).isEqualTo(Period.quarterOf(first.last().plusMonths(1)));
    as(lead, () -> periods.close(lead, second));
    assertThat(known("K1")).containsExactly(5L, 6L, 7L, 8L, 9L, 10L);
    for (int left = 0; left < 3; left++) {
      as(lead, () -> periods.next(lead)).ifPresent(each -> as(lead, () -> close(each)));
    }
    assertThat(as(lead, () -> periods.next(lead))).isEmpty();
    assertThat(known("K1")).startsWith(5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L);
  }

  private Period close(Period period) {
    return periods.close(lead, period).period();
  }

  private List<Long> known(String code) {
    YearMonth begun = Period.quarterOf(now.minusMonths(12)).first();
    return as(board, () -> figures.get(board, code)).line().series().figures().stream()
        .filter(each -> !each.period().first().isBefore(begun))
        .map(this::number)
        .toList();
  }

  @Test
  void quartersAreClosedOneAfterTheOther() {
    Period first = as(lead, () -> periods.next(lead)).orElseThrow();
    assertThat(first.last().isBefore(now)).isTrue();
    as(lead, () -> periods.close(lead, first));
    assertThat(as(lead, () -> periods.next(lead))).as("the next is not over").isEmpty();
    assertThatThrownBy(() -> as(lead, () -> periods.close(lead, first)))
        .isInstanceOf(PeriodRefused.class);
    assertThat(as(board, () -> periods.isIntact(board, 1))).isTrue();
    assertThatThrownBy(() -> as(board, () -> periods.isIntact(board, 2)))
        .isInstanceOf(NotFound.class);
  }
}
