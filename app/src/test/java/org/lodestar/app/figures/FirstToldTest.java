package org.lodestar.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Quality;

/** What everybody was told of a period, and what they are told later. */
class FirstToldTest {
  private static final Measure CONCERNS = Measures.find("K1").orElseThrow();
  private static final Measure SHARE = Measures.find("K2_DAY").orElseThrow();
  private static final Period QUARTER = new Period(YearMonth.of(2026, 4), YearMonth.of(2026, 6));

  private static IndicatorLine line(Measure measure, ShownFigure figure) {
    return new IndicatorLine(
        measure,
        new Watching(true, null, 0),
        new ShownSeries(List.of(figure), List.of(), new TreeMap<>()),
        Measure.Standing.NOT_TOLD,
        Set.of(),
        null);
  }

  private static ShownFigure count(long count) {
    return new ShownFigure(
        QUARTER, new Figure.Known(QUARTER, BigDecimal.valueOf(count), count, null, Quality.WHOLE));
  }

  private static ShownFigure share(long counted, long among) {
    return new ShownFigure(
        QUARTER,
        new Figure.Known(
            QUARTER, BigDecimal.valueOf(1000 * counted / among, 1), counted, among, Quality.WHOLE));
  }

  private static ShownFigure after(Measure measure, ShownFigure before, ShownFigure now) {
    PackDocument.Figure told = PackDocument.Figure.of(line(measure, before), "", before, "");
    return new FirstTold(List.of(told)).settled(line(measure, now)).series().last().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"41,42,41", "41,45,41", "41,46,46", "41,37,41", "41,36,36", "41,41,41", "0,3,0"})
  void aCorrectionByAFewIsNotTold(long before, long now, long told) {
    assertThat(after(CONCERNS, count(before), count(now))).isEqualTo(count(told));
  }

  @ParameterizedTest
  @CsvSource({
    "20,40, 21,41, 20,40",
    "20,40, 20,43, 20,40",
    "20,40, 30,50, 30,50",
    "20,40, 27,42, 20,40",
    "20,40, 30,53, 20,40",
    "20,40, 30,55, 30,55"
  })
  void ofAShareNeitherPartNorTheRestDiffersByAFew(
      long counted, long among, long nowCounted, long nowAmong, long toldCounted, long toldAmong) {
    assertThat(after(SHARE, share(counted, among), share(nowCounted, nowAmong)))
        .isEqualTo(share(toldCounted, toldAmong));
  }

  @Test
  void whatWasKeptBackStaysKeptBack() {
    ShownFigure kept = new ShownFigure(QUARTER, null);
    assertThat(after(CONCERNS, kept, count(12)).isKeptBack()).isTrue();
    assertThat(after(CONCERNS, count(12), kept).isKeptBack()).isTrue();
  }

  /**
   * Running totals stood beside counts once: told at the end of the first and of the third quarter
   * they tell what the second and the third come to. Then the third is not told by itself, nor the
   * year that holds both.
   */
  @ParameterizedTest(name = "totals up to quarters {0}: {1}")
  @CsvSource({
    "'', 6 - 7 8 year",
    "1, 6 - 7 8 year",
    "1 2, 6 - 7 8 -",
    "1 3, 6 - - 8 -",
    "3, - - - 8 -",
    "1 3 4, 6 - - 8 -"
  })
  void besideRunningTotalsThatWereToldNoPeriodTellsTheRest(String totals, String expected) {
    List<ShownFigure> quarters =
        List.of(quarter(1, 6L), quarter(2, null), quarter(3, 7L), quarter(4, 8L));
    Period year = Period.financialYearOf(QUARTER.first());
    IndicatorLine now =
        line(Measures.find("K5_NEW").orElseThrow(), count(1))
            .with(new ShownSeries(quarters, List.of(count(year, 26)), new TreeMap<>()));
    Measure total = Measures.find("K5").orElseThrow();
    List<PackDocument.Figure> told =
        Stream.of(totals.split(" "))
            .filter(each -> !each.isEmpty())
            .map(each -> quarter(Integer.parseInt(each), 50L))
            .map(each -> PackDocument.Figure.of(line(total, each), "", each, ""))
            .toList();
    ShownSeries after = new FirstTold(told).settled(now).series();
    String said =
        after.figures().stream()
                .map(each -> each.value() == null ? "-" : each.value().toString())
                .collect(Collectors.joining(" "))
            + (after.years().getFirst().isKeptBack() ? " -" : " year");
    assertThat(said).isEqualTo(expected);
  }

  /** The second was kept back when it was told first, and would be told now. */
  @Test
  void whatWasKeptBackOnceIsMissingBetweenTwoTotalsToo() {
    Measure count = Measures.find("K5_NEW").orElseThrow();
    Measure total = Measures.find("K5").orElseThrow();
    ShownFigure kept = quarter(2, null);
    List<PackDocument.Figure> told =
        List.of(
            PackDocument.Figure.of(line(total, quarter(1, 50L)), "", quarter(1, 50L), ""),
            PackDocument.Figure.of(line(total, quarter(3, 66L)), "", quarter(3, 66L), ""),
            PackDocument.Figure.of(line(count, kept), "", kept, ""));
    IndicatorLine now =
        line(count, count(1))
            .with(
                new ShownSeries(
                    List.of(quarter(1, 6L), quarter(2, 9L), quarter(3, 7L), quarter(4, 8L)),
                    List.of(),
                    new TreeMap<>()));
    assertThat(new FirstTold(told).settled(now).series().figures())
        .extracting(ShownFigure::isKeptBack)
        .containsExactly(false, true, true, false);
    assertThat(new YearTold(told, List.of()).settled(now).series().figures())
        .extracting(ShownFigure::isKeptBack)
        .containsExactly(false, true, true, false);
  }

  private static ShownFigure quarter(int number, @Nullable Long count) {
    YearMonth first = QUARTER.first().plusMonths(3L * (number - 1));
    Period period = new Period(first, first.plusMonths(2));
    return count == null ? new ShownFigure(period, null) : count(period, count);
  }

  private static ShownFigure count(Period period, long count) {
    return new ShownFigure(
        period, new Figure.Known(period, BigDecimal.valueOf(count), count, null, Quality.WHOLE));
  }

  @Test
  void whatNobodyWasToldIsToldAsItIs() {
    FirstTold nothing = new FirstTold(List.of());
    assertThat(nothing.settled(line(CONCERNS, count(7))).series().last()).contains(count(7));
  }
}
