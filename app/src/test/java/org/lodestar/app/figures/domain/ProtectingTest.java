package org.lodestar.app.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownHeading;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.domain.Protecting.Told;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Tally;

/** What of an indicator is shown, and that the rest cannot be worked out from it. */
class ProtectingTest {
  private static final YearMonth APRIL = YearMonth.of(2025, 4);
  private static final Coverage ALWAYS =
      new Coverage(
          Measures.all().stream()
              .flatMap(measure -> measure.formula().kinds().stream())
              .distinct()
              .collect(Collectors.toMap(kind -> kind, kind -> YearMonth.of(2000, 1))));

  private static Measure measure(String code) {
    return Measures.find(code).orElseThrow();
  }

  /** Tallies of facts by heading of a dimension; the empty one for the whole. */
  private static Map<String, SortedMap<YearMonth, Tally>> tallied(
      Measure measure, List<Fact> facts, String dimension) {
    Map<String, SortedMap<YearMonth, Tally>> all = new TreeMap<>();
    for (Fact fact : facts) {
      Tally tally = Tally.of(measure.formula(), fact);
      for (String code : dimension.isEmpty() ? List.of("") : List.copyOf(fact.tags(dimension))) {
        all.computeIfAbsent(code, each -> new TreeMap<>()).merge(fact.month(), tally, Tally::plus);
      }
    }
    return all;
  }

  private static Told told(Measure measure, List<Fact> facts) {
    Map<String, Map<String, SortedMap<YearMonth, Tally>>> headings = new TreeMap<>();
    measure
        .dimensions()
        .forEach(dimension -> headings.put(dimension, tallied(measure, facts, dimension)));
    return new Told(
        measure, tallied(measure, facts, "").getOrDefault("", new TreeMap<>()), headings);
  }

  private static ShownSeries series(Measure measure, List<Fact> facts, YearMonth last) {
    return Protecting.series(
        told(measure, facts),
        Measures.all().stream()
            .filter(
                each ->
                    each.least() > 0
                        && !each.formula().isStock()
                        && each.frequency() == measure.frequency()
                        && !Collections.disjoint(each.formula().kinds(), measure.formula().kinds()))
            .map(each -> told(each, facts))
            .toList(),
        ALWAYS,
        Lengths.whole(measure.frequency(), APRIL, last, 60),
        new HashMap<>());
  }

  private static List<Fact> referrals(int... byMonth) {
    List<Fact> facts = new ArrayList<>();
    for (int month = 0; month < byMonth.length; month++) {
      for (int at = 0; at < byMonth[month]; at++) {
        facts.add(
            Fact.of("referral.sent", APRIL.plusMonths(month))
                .with("age", at % 3 == 0 ? "CHILD" : "ADULT")
                .with("evidence", at % 2 == 0 ? "YES" : "NO"));
      }
    }
    return facts;
  }

  private static List<Long> numbers(List<ShownFigure> figures) {
    return figures.stream()
        .map(each -> each.figure() instanceof Figure.Known known ? known.numerator() : -1L)
        .toList();
  }

  @Test
  void whatIsLargeIsShownAndAddsUpToItsYear() {
    ShownSeries shown =
        series(measure("K3"), referrals(9, 9, 9, 8, 8, 8, 7, 7, 7, 6, 6, 6), april());
    assertThat(numbers(shown.figures())).containsExactly(27L, 24L, 21L, 18L);
    assertThat(numbers(shown.years())).containsExactly(90L);
  }

  private static YearMonth april() {
    return APRIL.plusMonths(11);
  }

  @Test
  void aSmallQuarterTakesAnotherOneOrItsYearWithIt() {
    ShownSeries shown =
        series(measure("K3"), referrals(9, 9, 9, 1, 1, 1, 7, 7, 7, 6, 6, 6), april());
    assertThat(shown.figures().get(1).isKeptBack()).isTrue();
    long keptBack =
        shown.figures().stream().filter(ShownFigure::isKeptBack).count()
            + shown.years().stream().filter(ShownFigure::isKeptBack).count();
    assertThat(keptBack).isGreaterThanOrEqualTo(2);
  }

  @Test
  void nothingHappenedIsSaidWhereItWasCounted() {
    ShownSeries shown = series(measure("K3"), referrals(9, 9, 9), april());
    assertThat(numbers(shown.figures())).containsExactly(27L, 0L, 0L, 0L);
  }

  @Test
  void ofAShareTheOthersAreProtectedToo() {
    List<Fact> facts = new ArrayList<>();
    for (int at = 0; at < 30; at++) {
      facts.add(Fact.of("referral.sent", APRIL).with("evidence", at < 28 ? "YES" : "NO"));
    }
    ShownSeries shown = series(measure("K4"), facts, april());
    assertThat(shown.figures().getFirst().isKeptBack())
        .as("93.3 per cent of 30 says that two had none")
        .isTrue();
  }

  /** Referrals of a quarter each; of the first ones some without evidence, which K4 keeps back. */
  @ParameterizedTest
  @CsvSource({
    "23, 34, 27, 27, 2, 111",
    "23, 34, 27, 27, 0, 111",
    "23, 34, 27, 2, 2, -1",
    "2, 34, 2, 27, 0, -1",
    "0, 34, 0, 27, 2, 61"
  })
  void aCountOfAYearIsKeptBackWhereAPeriodOfItIsAndElseToldAsTheirSum(
      int first, int second, int third, int fourth, int without, long year) {
    List<Fact> facts = new ArrayList<>();
    int[] quarters = {first, second, third, fourth};
    for (int quarter = 0; quarter < quarters.length; quarter++) {
      for (int at = 0; at < quarters[quarter]; at++) {
        facts.add(
            Fact.of("referral.sent", APRIL.plusMonths(3L * quarter))
                .with("age", "ADULT")
                .with("evidence", facts.size() < without ? "NO" : "YES"));
      }
    }
    assertThat(numbers(series(measure("K3"), facts, april()).years())).containsExactly(year);
  }

  @Test
  void aHeadingThatIsSmallIsNotTheDifferenceOfTheOthers() {
    List<Fact> facts = new ArrayList<>();
    for (int at = 0; at < 40; at++) {
      facts.add(
          Fact.of("concern.raised", APRIL.plusMonths(at % 12))
              .with("channel", at < 20 ? "PHONE" : at < 37 ? "EMAIL" : "WALK_IN"));
    }
    ShownSeries shown = series(measure("K1"), facts, april());
    List<ShownHeading> channels = shown.headings().getOrDefault("channel", List.of());
    assertThat(channels).hasSize(3);
    assertThat(channels.stream().filter(each -> each.figure().isKeptBack())).hasSizeBetween(2, 3);
  }

  @Test
  void aStockDoesNotGiveAwayAFewThatCame() {
    List<Fact> facts = new ArrayList<>();
    for (int at = 0; at < 12; at++) {
      facts.add(Fact.of("victim.identified", APRIL.plusMonths(at < 9 ? 0 : at < 11 ? 3 : 9)));
    }
    ShownSeries shown = series(measure("K5"), facts, april());
    assertThat(numbers(shown.figures())).containsExactly(9L, -1L, -1L, -1L);
  }

  /**
   * Each row: victims of eight quarters, the totals told; "-" is kept back. A total is told where
   * quarters, years and blocks lead to it from the beginning on.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "9 8 7 6 5 6 7 8, 9 17 24 30 35 41 48 56",
    "9 2 7 6 5 6 7 8, 9 - - - - - - -",
    "9 0 7 6 5 6 7 8, 9 9 16 22 27 33 40 48",
    "1 3 1 3 9 9 9 9, - - - 8 17 26 35 44",
    "9 2 4 6 9 9 9 2, 9 - - 21 30 39 48 -"
  })
  void aRunningTotalIsToldWhereItsPartsAreToldOneAfterTheOther(String quarters, String totals) {
    List<Fact> facts = new ArrayList<>();
    String[] each = quarters.split(" ");
    for (int quarter = 0; quarter < each.length; quarter++) {
      for (int at = Integer.parseInt(each[quarter]); at > 0; at--) {
        facts.add(Fact.of("victim.identified", APRIL.plusMonths(3L * quarter)));
      }
    }
    assertThat(
            numbers(series(measure("K5"), facts, APRIL.plusMonths(23)).figures()).stream()
                .map(told -> told < 0 ? "-" : told.toString())
                .collect(Collectors.joining(" ")))
        .isEqualTo(totals);
  }

  /** Of whatever may point at somebody: what there is now less what there was is no few. */
  @Property(tries = 100)
  void whatAStockGrewOrShrankByIsNoFew(
      @ForAll @Size(12) List<@IntRange(max = 9) Integer> came,
      @ForAll @Size(12) List<@IntRange(max = 5) Integer> went) {
    List<Fact> facts = new ArrayList<>();
    for (int month = 0; month < 12; month++) {
      YearMonth of = APRIL.plusMonths(month);
      for (String kind : List.of("training.valid", "champion.begun", "victim.identified")) {
        facts.addAll(Collections.nCopies(came.get(month), Fact.of(kind, of)));
      }
      facts.addAll(Collections.nCopies(2 * came.get(month), Fact.of("post.opened", of)));
      facts.addAll(Collections.nCopies(came.get(month), Fact.of("post.trained", of)));
      for (String kind : List.of("training.lapsed", "champion.ended", "post.closed")) {
        facts.addAll(Collections.nCopies(went.get(month), Fact.of(kind, of)));
      }
    }
    for (String code : List.of("K5", "K6", "K6_ROLES", "K19")) {
      long counted = 0;
      long among = 0;
      for (ShownFigure each : series(measure(code), facts, april()).figures()) {
        if (each.figure() instanceof Figure.Known known) {
          long all = known.denominator() == null ? known.numerator() : known.denominator();
          assertThat(List.of(known.numerator() - counted, all - among))
              .as("%s up to %s", code, each.period().last())
              .noneMatch(grown -> grown != 0 && Math.abs(grown) < 5);
          counted = known.numerator();
          among = all;
        }
      }
    }
  }

  @Test
  void whatTwoIndicatorsDifferByIsNotAFew() {
    List<Fact> facts = new ArrayList<>();
    for (int at = 0; at < 14; at++) {
      facts.add(Fact.of("referral.sent", APRIL).with("evidence", at < 8 ? "YES" : "NO"));
    }
    assertThat(series(measure("K4"), facts, april()).figures().getFirst().isKeptBack()).isFalse();
    facts.add(Fact.of("notification.sent", APRIL));
    facts.add(Fact.of("notification.sent", APRIL));
    assertThat(numbers(series(measure("K3"), facts, april()).figures())).startsWith(16L);
    assertThat(series(measure("K4"), facts, april()).figures().getFirst().isKeptBack())
        .as("16 together, 14 of which are referrals, says that two are not")
        .isTrue();
  }

  @Test
  void whatOneKeepsBackOfAYearNoneTellsButAsTheSumOfWhatItTold() {
    List<Fact> facts = new ArrayList<>();
    for (int at = 0; at < 60; at++) {
      facts.add(
          Fact.of("review.settled", APRIL.plusMonths(at % 12))
              .with("result", at < 2 ? "NOT_REACHED" : "WELL"));
    }
    for (String code : List.of("K27_REACHED", "K27_WELL")) {
      ShownSeries shown = series(measure(code), facts, april());
      assertThat(shown.years().stream().allMatch(ShownFigure::isKeptBack)).as(code).isTrue();
    }
    ShownSeries all = series(measure("K27"), facts, april());
    assertThat(numbers(all.figures())).containsExactly(15L, 15L, 15L, 15L);
    assertThat(numbers(all.years())).containsExactly(60L);
    assertThat(all.headings().values().stream().flatMap(List::stream))
        .as("what its year was kept back for")
        .allMatch(each -> each.figure().isKeptBack());
  }

  @Test
  void aSmallStockAndAFewMissingFromOneAreKeptBack() {
    List<Fact> facts = new ArrayList<>();
    for (int at = 0; at < 10; at++) {
      facts.add(Fact.of("training.valid", APRIL));
    }
    for (int at = 0; at < 7; at++) {
      facts.add(Fact.of("training.lapsed", APRIL.plusMonths(4)));
    }
    assertThat(numbers(series(measure("K6"), facts, april()).figures()))
        .containsExactly(10L, -1L, -1L, -1L);
  }

  @Test
  void whatWasTakenBackAndNeverToldFailsNobody() {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("review.settled", APRIL).with("result", "WELL").back());
    facts.add(Fact.of("review.settled", APRIL).with("result", "NOT_REACHED"));
    for (String code : List.of("K27", "K27_REACHED", "K27_WELL")) {
      assertThat(series(measure(code), facts, april()).figures()).as(code).hasSize(4);
    }
  }

  @Test
  void ofAYearThatGoesOnNoHeadingIsShown() {
    assertThat(series(measure("K3"), referrals(9, 9, 9), APRIL.plusMonths(5)).headings()).isEmpty();
  }

  @Test
  void whereNobodyCountedThereIsNoSeries() {
    assertThat(
            Protecting.series(
                    told(measure("K1"), List.of()), List.of(), ALWAYS, List.of(), new HashMap<>())
                .last())
        .isEmpty();
  }

  /** An attack: every way of filling what is kept back that fits all sums that are shown. */
  @Property(tries = 150)
  void aSmallNumberCannotBeWorkedOutFromWhatIsShown(
      @ForAll @Size(12) List<@IntRange(max = 9) Integer> months, @ForAll long seed) {
    Random random = new Random(seed);
    List<Fact> facts = new ArrayList<>();
    for (int month = 0; month < 12; month++) {
      for (int at = 0; at < months.get(month); at++) {
        facts.add(
            Fact.of("referral.sent", APRIL.plusMonths(month))
                .with("age", random.nextInt(4) == 0 ? "CHILD" : "ADULT"));
      }
    }
    ShownSeries shown = series(measure("K3"), facts, april());
    List<ShownFigure> open = shown.figures().stream().filter(ShownFigure::isKeptBack).toList();
    long year = facts.size();
    long told =
        numbers(shown.figures()).stream().filter(each -> each > 0).mapToLong(Long::longValue).sum();
    boolean yearShown = !shown.years().getFirst().isKeptBack();
    if (yearShown) {
      assertThat(open.size()).as("one alone is the difference").isNotEqualTo(1);
      assertThat(open.isEmpty() || year - told >= 5).as("all of them together").isTrue();
    }
    for (ShownFigure each : shown.figures()) {
      long count = facts.stream().filter(fact -> each.period().contains(fact.month())).count();
      assertThat(!each.isKeptBack() && count > 0 && count < 5).isFalse();
    }
  }

  @Test
  void quartersAndYearsBeginWithAprilAndOnlyWholeOnesAreLookedAt() {
    assertThat(
            Lengths.whole(
                Measure.Frequency.QUARTERLY, YearMonth.of(2025, 2), YearMonth.of(2025, 11), 20))
        .containsExactly(
            new Period(YearMonth.of(2025, 1), YearMonth.of(2025, 3)),
            new Period(YearMonth.of(2025, 4), YearMonth.of(2025, 6)),
            new Period(YearMonth.of(2025, 7), YearMonth.of(2025, 9)));
    assertThat(
            Lengths.years(
                Lengths.whole(Measure.Frequency.MONTHLY, APRIL, APRIL.plusMonths(13), 60)))
        .containsExactly(
            new Period(APRIL, APRIL.plusMonths(11)),
            new Period(APRIL.plusMonths(12), APRIL.plusMonths(13)));
  }
}
