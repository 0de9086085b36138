package org.lodestar.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.publications.ProfileYears;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Quality;

/** What everybody is told of a year, beside the quarters that they were told before. */
class YearToldTest {
  private static final Measure REFERRALS = Measures.find("K3").orElseThrow();
  private static final Measure SHARE = Measures.find("K2_DAY").orElseThrow();
  private static final Measure MIDDLE = Measures.find("K2").orElseThrow();
  private static final Period YEAR = ProfileYears.of(2025);
  private static final int[] SIZES = {0, 5, 6, 9, 14};
  private static final int[] LATE = {0, 1, 3, 5, 7};

  private static Period quarter(int at) {
    YearMonth first = YEAR.first().plusMonths(3L * at);
    return new Period(first, first.plusMonths(2));
  }

  private static ShownFigure count(Period period, @Nullable Long count) {
    return new ShownFigure(
        period,
        count == null
            ? null
            : new Figure.Known(period, BigDecimal.valueOf(count), count, null, Quality.WHOLE));
  }

  private static IndicatorLine line(
      Measure measure,
      List<ShownFigure> quarters,
      ShownFigure year,
      SortedMap<String, List<ShownHeading>> headings) {
    return new IndicatorLine(
        measure,
        new Watching(true, null, 0),
        new ShownSeries(quarters, List.of(year), headings),
        Measure.Standing.NOT_TOLD,
        Set.of(),
        null);
  }

  /** Quarters of these counts and their sum. */
  private static IndicatorLine line(long... counts) {
    List<ShownFigure> quarters = new ArrayList<>();
    long sum = 0;
    for (int at = 0; at < counts.length; at++) {
      quarters.add(count(quarter(at), counts[at]));
      sum += counts[at];
    }
    return line(REFERRALS, quarters, count(YEAR, sum), new TreeMap<>());
  }

  private static List<PackDocument.Figure> told(IndicatorLine line) {
    List<ShownFigure> all = new ArrayList<>(line.series().figures());
    all.addAll(line.series().years());
    return all.stream().map(each -> PackDocument.Figure.of(line, "", each, "")).toList();
  }

  private static List<PackDocument.Figure> quartersOf(IndicatorLine line) {
    return told(line).stream()
        .filter(each -> !each.first().equals(YEAR.first()) || !each.last().equals(YEAR.last()))
        .toList();
  }

  private static long number(ShownFigure shown) {
    return ((Figure.Known) Objects.requireNonNull(shown.figure())).numerator();
  }

  private static ShownFigure year(IndicatorLine line) {
    return line.series().years().getFirst();
  }

  /**
   * Every way in which four quarters that were told can grow before their year is told: nothing
   * that can be worked out from all that was told is a few people.
   */
  @Test
  void aYearNeverTellsOfAFewWhoCameLate() {
    long looked = 0;
    for (int one : SIZES) {
      for (int two : SIZES) {
        for (int first : LATE) {
          for (int second : LATE) {
            for (int third : LATE) {
              IndicatorLine before = line(one, two, 8, 11);
              IndicatorLine now = line(one + first, two + second, 8 + third, 11);
              IndicatorLine settled = new YearTold(quartersOf(before), List.of()).settled(now);
              long sum = settled.series().figures().stream().mapToLong(YearToldTest::number).sum();
              assertThat(year(settled).isKnown()).isTrue();
              long rest = Math.abs(number(year(settled)) - sum);
              assertThat(rest == 0 || rest >= REFERRALS.least())
                  .as("%d %d, late %d %d %d: rest %d", one, two, first, second, third, rest)
                  .isTrue();
              looked++;
            }
          }
        }
      }
    }
    assertThat(looked).isEqualTo(3125);
  }

  @Test
  void withoutThisTheSameWouldTellOfAFew() {
    IndicatorLine before = line(9, 9, 8, 11);
    IndicatorLine now = line(10, 9, 8, 11);
    IndicatorLine quartersAlone = new FirstTold(quartersOf(before)).settled(now);
    long sum = quartersAlone.series().figures().stream().mapToLong(YearToldTest::number).sum();
    assertThat(number(year(quartersAlone)) - sum).as("one person came late").isEqualTo(1);
  }

  @Test
  void aYearThatWasToldIsToldTheSameAgainAndAnewWhenItDiffersByMany() {
    IndicatorLine before = line(9, 9, 8, 11);
    YearTold told = new YearTold(told(before), List.of());
    assertThat(number(year(told.settled(line(10, 9, 8, 11))))).isEqualTo(37);
    assertThat(number(year(told.settled(line(9, 9, 8, 19))))).isEqualTo(45);
    assertThat(told.settled(before)).isEqualTo(before);
  }

  @Test
  void besideAQuarterThatIsKeptBackAYearIsNotToldWhenAFewCameLate() {
    List<ShownFigure> quarters =
        List.of(
            count(quarter(0), 9L),
            count(quarter(1), null),
            count(quarter(2), null),
            count(quarter(3), 11L));
    IndicatorLine before = line(REFERRALS, quarters, count(YEAR, 26L), new TreeMap<>());
    List<ShownFigure> later = new ArrayList<>(quarters);
    later.set(0, count(quarter(0), 10L));
    IndicatorLine now = line(REFERRALS, later, count(YEAR, 27L), new TreeMap<>());
    assertThat(year(new YearTold(quartersOf(before), List.of()).settled(now)).isKeptBack())
        .isTrue();
    assertThat(year(new YearTold(quartersOf(before), List.of()).settled(before)))
        .as("nobody came late")
        .isEqualTo(count(YEAR, 26L));
    assertThat(number(year(new YearTold(told(before), List.of()).settled(now))))
        .as("the year was told before")
        .isEqualTo(26);
  }

  private static ShownFigure share(Period period, long counted, long among) {
    return new ShownFigure(
        period,
        new Figure.Known(
            period,
            BigDecimal.valueOf(100 * counted)
                .divide(BigDecimal.valueOf(among), 1, RoundingMode.HALF_UP),
            counted,
            among,
            Quality.WHOLE));
  }

  @Test
  void aShareOfAYearIsWorkedOutFromWhatWasTold() {
    List<ShownFigure> quarters = new ArrayList<>();
    for (int at = 0; at < 4; at++) {
      quarters.add(share(quarter(at), 10, 20));
    }
    IndicatorLine before = line(SHARE, quarters, share(YEAR, 40, 80), new TreeMap<>());
    List<ShownFigure> later = new ArrayList<>(quarters);
    later.set(2, share(quarter(2), 11, 21));
    IndicatorLine now = line(SHARE, later, share(YEAR, 41, 81), new TreeMap<>());
    assertThat(year(new YearTold(quartersOf(before), List.of()).settled(now)))
        .isEqualTo(share(YEAR, 40, 80));
  }

  @Test
  void theMiddleOfAYearIsNotToldBesideAQuarterToldOtherwise() {
    List<ShownFigure> quarters = new ArrayList<>();
    for (int at = 0; at < 4; at++) {
      quarters.add(share(quarter(at), 10, 20));
    }
    IndicatorLine before = line(MIDDLE, quarters, share(YEAR, 10, 80), new TreeMap<>());
    List<ShownFigure> later = new ArrayList<>(quarters);
    later.set(2, share(quarter(2), 10, 21));
    IndicatorLine now = line(MIDDLE, later, share(YEAR, 10, 81), new TreeMap<>());
    assertThat(year(new YearTold(quartersOf(before), List.of()).settled(now)).isKeptBack())
        .isTrue();
  }

  private static IndicatorLine headed(long year, @Nullable Long... headings) {
    List<ShownHeading> all = new ArrayList<>();
    for (int at = 0; at < headings.length; at++) {
      all.add(new ShownHeading("H" + at, count(YEAR, headings[at])));
    }
    return line(
        REFERRALS, List.of(), count(YEAR, year), new TreeMap<>(java.util.Map.of("type", all)));
  }

  private static List<Told> allTold(IndicatorLine line) {
    List<Told> all = new ArrayList<>();
    told(line).forEach(each -> all.add(new Told("", "", each)));
    line.series()
        .headings()
        .forEach(
            (dimension, headings) ->
                headings.forEach(
                    each ->
                        all.add(
                            new Told(
                                dimension,
                                each.code(),
                                PackDocument.Figure.of(line, "", each.figure(), "")))));
    return all;
  }

  private static IndicatorLine again(IndicatorLine before, IndicatorLine now) {
    return new YearTold(told(before), allTold(before)).settled(now);
  }

  @Test
  void headingsAreToldAgainTogetherOrAllAnew() {
    IndicatorLine before = headed(34, 9L, 14L, 11L);
    assertThat(again(before, headed(35, 10L, 14L, 11L))).as("one came late").isEqualTo(before);
    assertThat(again(before, headed(46, 15L, 20L, 11L)))
        .as("many came late")
        .isEqualTo(headed(46, 15L, 20L, 11L));
    IndicatorLine mixed = again(before, headed(43, 10L, 22L, 11L));
    assertThat(mixed.series().headings()).isEqualTo(before.series().headings());
  }

  @Test
  void aHeadingThatWasKeptBackStaysSo() {
    IndicatorLine before = headed(34, null, 14L, null);
    IndicatorLine after = again(before, headed(50, 16L, 20L, 14L));
    assertThat(after.series().headings()).isEqualTo(before.series().headings());
  }

  @Test
  void headingsAreKeptBackWhereTheYearIsToldAsItWasAndTheyNeverWere() {
    IndicatorLine before = headed(34);
    IndicatorLine after = new YearTold(told(before), List.of()).settled(headed(35, 10L, 14L, 11L));
    assertThat(number(year(after))).isEqualTo(34);
    assertThat(Objects.requireNonNull(after.series().headings().get("type")))
        .allMatch(each -> each.figure().isKeptBack());
  }

  /**
   * Three years are told together only where no part of them was told before, by whichever
   * indicator over the same facts: documents of long ago knew no such rule.
   */
  @ParameterizedTest(name = "{0} told {1}: {2}")
  @CsvSource({
    "K3, HEADING, false",
    "K4, HEADING, false",
    "K1, HEADING, true",
    "K_GONE, HEADING, false",
    "K3, YEAR, false",
    "K4, YEAR, false",
    "K1, YEAR, true",
    "K4, KEPT_BACK, true",
    "K4, LATER, true"
  })
  void threeYearsAreNotToldBesideWhatAnyIndicatorOfTheSameFactsToldOfOneOfThem(
      String code, String what, boolean stands) {
    Period block = new Period(YEAR.first().minusYears(2), YEAR.last());
    ShownBlock three =
        ShownBlock.told(new Figure.Known(block, BigDecimal.valueOf(12), 12, null, Quality.WHOLE));
    IndicatorLine now =
        line(REFERRALS, List.of(), count(YEAR, null), new TreeMap<>())
            .with(
                new ShownSeries(
                    List.of(), List.of(count(YEAR, null)), new TreeMap<>(), List.of(three)));
    Period of = what.equals("LATER") ? ProfileYears.of(2026) : YEAR;
    PackDocument.Figure figure =
        new PackDocument.Figure(
            code,
            "",
            "",
            of.first(),
            of.last(),
            what.equals("KEPT_BACK"),
            what.equals("KEPT_BACK") ? null : "7",
            "7",
            7L,
            null,
            null);
    boolean whole = what.equals("YEAR");
    YearTold told =
        new YearTold(
            whole ? List.of(figure) : List.of(),
            whole ? List.of() : List.of(new Told("age", "ADULT", figure)));
    assertThat(told.settled(now).series().block().isPresent()).isEqualTo(stands);
  }
}
