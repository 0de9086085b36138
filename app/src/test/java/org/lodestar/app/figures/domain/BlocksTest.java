package org.lodestar.app.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.figures.ShownBlock;
import org.lodestar.app.figures.ShownBlock.Offer;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.domain.Protecting.Told;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Tally;

/** What a place with few cases is told of three years together, and when it is told nothing. */
class BlocksTest {
  private static final YearMonth FIRST = YearMonth.of(2022, 4);
  private static final Measure REFERRALS = Measures.find("K3").orElseThrow();
  private static final Coverage ALWAYS =
      new Coverage(Map.of("referral.sent", FIRST, "notification.sent", FIRST));

  /** Counts of quarters, the first first. */
  private static ShownSeries series(YearMonth closed, int... quarters) {
    return series(REFERRALS, ALWAYS, closed, quarters);
  }

  private static ShownSeries series(
      Measure measure, Coverage coverage, YearMonth closed, int... quarters) {
    SortedMap<YearMonth, Tally> months = new TreeMap<>();
    for (int at = 0; at < quarters.length; at++) {
      months.put(FIRST.plusMonths(3L * at), new Tally(quarters[at], 0, new TreeMap<>()));
    }
    Told told = new Told(measure, months, Map.of());
    YearMonth last = FIRST.plusMonths(3L * quarters.length - 1);
    return Protecting.series(
        told,
        List.of(told),
        coverage,
        Lengths.whole(measure.frequency(), FIRST, last, 60),
        new HashMap<>(),
        closed);
  }

  @Test
  void fourReferralsInAYearAreToldThreeYearsTogetherAndNeverAlone() {
    ShownSeries shown = series(FIRST, 1, 1, 2, 0, 0, 3, 0, 1, 2, 1, 0, 1);
    assertThat(shown.years()).allMatch(ShownFigure::isKeptBack);
    ShownBlock block = shown.block().orElseThrow();
    assertThat(block.offer()).isEqualTo(Offer.TOLD);
    assertThat(block.shown().value()).isEqualByComparingTo("12");
    assertThat(block.period()).isEqualTo(new Period(FIRST, YearMonth.of(2025, 3)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1 0 0 0 0 2 0 0 0 1 0 0 | UNDER | a few in three years",
        "1 1 2 0 9 9 9 9 8 8 8 8 | NOTHING | one year alone would follow",
        "1 0 0 0 0 1 0 0 8 8 8 8 | NOTHING | the rest of two years is a few",
        "3 0 0 1 0 2 2 0 8 8 8 8 | TOLD | the rest of two years is many",
        "3 0 0 1 7 0 2 2 1 1 0 2 | TOLD | beside a quarter that is told"
      })
  void whatIsToldBesideSingleYears(String quarters, Offer offer, String why) {
    ShownSeries shown =
        series(
            FIRST,
            java.util.Arrays.stream(quarters.split(" ")).mapToInt(Integer::parseInt).toArray());
    assertThat(shown.block().orElseThrow().offer()).as(why).isEqualTo(offer);
  }

  /** Of what others count month by month a month may be missing. */
  @Test
  void thatThereWereAFewIsSaidOnlyWhereEachMonthWasCounted() {
    Measure disruptions = Measures.find("K13").orElseThrow();
    Map<YearMonth, YearMonth> counted = new TreeMap<>();
    for (int month = 0; month < 36; month++) {
      counted.put(FIRST.plusMonths(month), FIRST.plusMonths(month));
    }
    assertThat(together(disruptions, counted).offer()).isEqualTo(Offer.UNDER);
    counted.remove(FIRST.plusMonths(20));
    ShownBlock missing = together(disruptions, counted);
    assertThat(missing.offer()).isEqualTo(Offer.TOLD);
    assertThat(missing.shown().isKnown()).as("not counted").isFalse();
  }

  private static ShownBlock together(Measure measure, Map<YearMonth, YearMonth> counted) {
    Coverage coverage = new Coverage(Map.of()).with(measure.formula().kinds(), counted);
    return series(measure, coverage, FIRST, 1, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0)
        .block()
        .orElseThrow();
  }

  @Test
  void beforeThreeYearsAreOverAndWhereEachYearIsToldThereIsNone() {
    assertThat(series(FIRST, 1, 1, 2, 0, 0, 3, 0, 1).blocks()).isEmpty();
    assertThat(series(FIRST, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9).blocks()).isEmpty();
  }

  @Test
  void blocksFollowOneAnotherFromTheFirstWholeYearThatWasClosedAndNeverOverlap() {
    int[] quarters = new int[44];
    java.util.Arrays.fill(quarters, 1);
    List<ShownBlock> blocks = series(YearMonth.of(2022, 7), quarters).blocks();
    assertThat(blocks)
        .extracting(each -> each.period().first())
        .containsExactly(YearMonth.of(2023, 4), YearMonth.of(2026, 4), YearMonth.of(2029, 4));
    for (int at = 1; at < blocks.size(); at++) {
      assertThat(blocks.get(at).period().first()).isAfter(blocks.get(at - 1).period().last());
    }
    assertThat(Blocks.around(YearMonth.of(2022, 7), YearMonth.of(2027, 1)))
        .isEqualTo(new Period(YearMonth.of(2026, 4), YearMonth.of(2029, 3)));
  }

  @Test
  void whatIsToldOfABlockStaysTheSameWhateverComesLater() {
    List<Integer> all = new ArrayList<>(List.of(1, 1, 2, 0, 0, 3, 0, 1, 2, 2, 0, 1));
    Set<ShownBlock> first = Set.copyOf(series(FIRST, ints(all)).blocks());
    all.addAll(List.of(0, 9, 1, 4, 0, 0, 0, 2));
    assertThat(series(FIRST, ints(all)).blocks()).containsAll(first);
  }

  private static int[] ints(List<Integer> all) {
    return all.stream().mapToInt(Integer::intValue).toArray();
  }
}
