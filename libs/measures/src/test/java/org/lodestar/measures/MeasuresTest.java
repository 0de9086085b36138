package org.lodestar.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.measures.Measure.Standing;

class MeasuresTest {
  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final Period QUARTER = Period.quarterOf(MAY);

  private static Measure measure(String code) {
    return Measures.find(code).orElseThrow();
  }

  /** All that the indicator needs has been published for ever. */
  private static Coverage whole(Measure measure) {
    return new Coverage(
        measure.formula().kinds().stream()
            .collect(Collectors.toMap(kind -> kind, kind -> YearMonth.of(2000, 1))));
  }

  private static Figure figure(String code, List<Fact> facts) {
    Measure measure = measure(code);
    return measure.figure(facts, QUARTER, whole(measure));
  }

  private static String value(Figure figure) {
    return ((Figure.Known) figure).value().toPlainString();
  }

  @Test
  void everyIndicatorHasACodeOfItsOwnAndEightAreSwitchedOn() {
    assertThat(Measures.all()).extracting(Measure::code).doesNotHaveDuplicates();
    assertThat(
            Measures.all().stream()
                .map(measure -> measure.code().replaceAll("_.*", ""))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 30).mapToObj(number -> "K" + number).toList());
    assertThat(Measures.all().stream().filter(Measure::byDefault)).hasSize(8);
    assertThat(Measures.all()).allMatch(measure -> !measure.strands().isEmpty());
  }

  @Test
  void whereARunningTotalWasChosenWhatItCountsIsShown() {
    Measure total = Measures.find("K5").orElseThrow();
    Measure count = Measures.find("K5_NEW").orElseThrow();
    assertThat(Measures.shown(total)).isEqualTo(count);
    assertThat(Measures.shown(count)).isEqualTo(count);
    assertThat(Measures.all().stream().filter(each -> !Measures.shown(each).equals(each)))
        .containsExactly(total);
  }

  @Test
  void whatHappenedInThePeriodIsCountedAndNothingBesides() {
    List<Fact> facts =
        List.of(
            Fact.of("concern.raised", YearMonth.of(2026, 3)),
            Fact.of("concern.raised", YearMonth.of(2026, 4)),
            Fact.of("concern.raised", YearMonth.of(2026, 6)),
            Fact.of("concern.raised", YearMonth.of(2026, 7)),
            Fact.of("concern.triaged", YearMonth.of(2026, 5)));
    assertThat(value(figure("K1", facts))).isEqualTo("2");
  }

  @Test
  void aPersonWithTwoTypesIsCountedOnceInAllAndOnceUnderEach() {
    Fact both = Fact.of("referral.sent", MAY).with("type", "FORCED_LABOUR", "CRIMINAL");
    Fact one = Fact.of("referral.sent", MAY).with("type", "CRIMINAL");
    List<Fact> facts = List.of(both, one);
    assertThat(value(figure("K3", List.of(both)))).isEqualTo("1");
    assertThat(value(figure("K3", facts))).isEqualTo("2");
    assertThat(sentWithType("FORCED_LABOUR", facts)).isEqualTo("1");
    assertThat(sentWithType("CRIMINAL", facts)).isEqualTo("2");
    assertThat(sentWithType("FORCED_LABOUR,CRIMINAL", facts)).isEqualTo("2");
    assertThat(sentWithType("SEXUAL", facts)).isEqualTo("0");
  }

  /** As a formula that an indicator may have. */
  private static String sentWithType(String types, List<Fact> facts) {
    Measure all = measure("K3");
    Measure under =
        new Measure(
            "K3_TYPE",
            FormulaText.read("count(referral.sent[type=" + types + "])"),
            all.polarity(),
            all.frequency(),
            all.strands(),
            false,
            all.least(),
            List.of(),
            null);
    return value(under.figure(facts, QUARTER, whole(under)));
  }

  @Test
  void aStockHoldsAllThatBeganAndNoneThatEnded() {
    List<Fact> facts =
        List.of(
            Fact.of("champion.begun", YearMonth.of(2021, 1)),
            Fact.of("champion.begun", YearMonth.of(2026, 6)),
            Fact.of("champion.begun", YearMonth.of(2026, 7)),
            Fact.of("champion.ended", YearMonth.of(2025, 2)));
    assertThat(value(figure("K19", facts))).isEqualTo("1");
  }

  @ParameterizedTest(name = "the middle of {0} is {1}")
  @CsvSource({"'7', 7.0", "'1 9', 5.0", "'3 1 2', 2.0", "'4 1 3 2', 2.5", "'5 5 5 100', 5.0"})
  void theMiddleIsTheMiddle(String hours, String middle) {
    List<Fact> facts = new ArrayList<>();
    for (String each : hours.split(" ")) {
      facts.add(Fact.of("concern.triaged", MAY).with("hours", Long.parseLong(each)));
    }
    assertThat(value(figure("K2", facts))).isEqualTo(middle);
  }

  @Test
  void aShareShowsOfHowManyItIsOne() {
    List<Fact> facts =
        List.of(
            Fact.of("referral.sent", MAY).with("evidence", "YES"),
            Fact.of("referral.sent", MAY).with("evidence", "NO"),
            Fact.of("referral.sent", MAY));
    Figure.Known known = (Figure.Known) figure("K4", facts);
    assertThat(known.value()).isEqualByComparingTo("33.3");
    assertThat(known.numerator()).isEqualTo(1);
    assertThat(known.denominator()).isEqualTo(3);
  }

  @Test
  void ofNobodyThereIsNoShareAndNoMiddleAndNotNought() {
    for (String code : List.of("K2", "K4", "K7", "K6_ROLES")) {
      assertThat(figure(code, List.of())).isEqualTo(Figure.Unknown.nobody(QUARTER));
    }
    assertThat(value(figure("K1", List.of())))
        .as("nothing happened, and we counted")
        .isEqualTo("0");
  }

  @Test
  void whatNobodyPublishesIsUnknownAndSaysWhatIsMissing() {
    Measure measure = measure("K3");
    Coverage half = new Coverage(Map.of("referral.sent", YearMonth.of(2020, 1)));
    assertThat(measure.figure(List.of(), QUARTER, half))
        .isEqualTo(
            new Figure.Unknown(
                QUARTER, Figure.Why.NOT_PUBLISHED, new TreeSet<>(List.of("notification.sent"))));
  }

  @ParameterizedTest(name = "counted {0}, told in {1}: {2}")
  @CsvSource({
    "2026-04 2026-05 2026-06, 2026-04 2026-05 2026-06, 0",
    "2026-04 2026-05 2026-06, 2026-06 2026-06 2026-06, 0",
    "2026-04 2026-06, 2026-04 2026-06, -",
    "2026-04 2026-05 2026-06, 2026-04 2026-07 2026-06, -",
    "2026-06, 2026-06, -",
    "'', '', -"
  })
  void whatIsCountedOutsideIsKnownOnceEachMonthIsToldByTheEndOfThePeriod(
      String months, String told, String value) {
    Map<YearMonth, YearMonth> returned = new TreeMap<>();
    String[] all = months.split(" ");
    for (int at = 0; at < all.length && !months.isEmpty(); at++) {
      returned.put(YearMonth.parse(all[at]), YearMonth.parse(told.split(" ")[at]));
    }
    Measure measure = measure("K13");
    Coverage outside = new Coverage(Map.of()).with(measure.formula().kinds(), returned);
    Figure figure = measure.figure(List.of(), QUARTER, outside);
    assertThat(figure instanceof Figure.Known ? value(figure) : "-").isEqualTo(value);
  }

  @ParameterizedTest(name = "published since {0}: {1}")
  @CsvSource({"2026-04, WHOLE", "2026-05, PARTIAL", "2026-06, PARTIAL", "2026-07, -"})
  void theQualityMarkTellsSinceWhenWeCount(YearMonth since, String quality) {
    Figure figure =
        measure("K1").figure(List.of(), QUARTER, new Coverage(Map.of("concern.raised", since)));
    assertThat(figure instanceof Figure.Known known ? known.quality().name() : "-")
        .isEqualTo(quality);
  }

  @ParameterizedTest(name = "{0}: {1} against {2} is {3}")
  @CsvSource({
    "K4, 80, 80, MET",
    "K4, 79, 80, MISSED",
    "K2, 24, 24, MET",
    "K2, 25, 24, MISSED",
    "K1, 5, 9, NOT_TOLD"
  })
  void aTargetIsMetByThePolarityOfTheIndicator(
      String code, BigDecimal value, BigDecimal target, Standing standing) {
    Figure figure = new Figure.Known(QUARTER, value, 1, 1L, Quality.WHOLE);
    assertThat(measure(code).standing(figure, target)).isEqualTo(standing);
    assertThat(measure(code).standing(Figure.Unknown.nobody(QUARTER), target))
        .isEqualTo(Standing.NOT_TOLD);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01, 2026-01, 2026-03, 2025-04",
    "2026-03, 2026-01, 2026-03, 2025-04",
    "2026-04, 2026-04, 2026-06, 2026-04",
    "2026-12, 2026-10, 2026-12, 2026-04"
  })
  void quartersAndFinancialYears(
      YearMonth month, YearMonth first, YearMonth last, YearMonth april) {
    assertThat(Period.quarterOf(month)).isEqualTo(new Period(first, last));
    assertThat(Period.financialYearOf(month)).isEqualTo(new Period(april, april.plusMonths(11)));
  }

  @ParameterizedTest(name = "{1} can be aimed for in {0}: {2}")
  @CsvSource({
    "K2_DAY, 100, true",
    "K2_DAY, 850, false",
    "K2_DAY, 100.1, false",
    "K3, 12, true",
    "K3, 12.5, false",
    "K14_SCORE, 18, true",
    "K14_SCORE, 18.1, false",
    "K24, 4.5, false",
    "K2, 850, true"
  })
  void aTargetIsAValueThatAFigureCanHave(String code, BigDecimal target, boolean possible) {
    assertThat(measure(code).canBe(target)).isEqualTo(possible);
  }
}
