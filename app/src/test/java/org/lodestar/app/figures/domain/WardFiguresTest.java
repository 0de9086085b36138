package org.lodestar.app.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.domain.Protecting.Told;
import org.lodestar.disclosure.DimensionRule;
import org.lodestar.disclosure.Interval;
import org.lodestar.disclosure.Release;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.attack.Attacker;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Tally;

/**
 * What is told of wards, attacked with everything that is told of the same concerns: months, the
 * year, channels and wards, on whatever page.
 */
class WardFiguresTest {
  private static final YearMonth APRIL = YearMonth.of(2025, 4);
  private static final Period YEAR = new Period(APRIL, APRIL.plusMonths(11));
  private static final int LEAST = 5;
  private static final long WITHOUT_END = 1_000_000;
  private static final Coverage ALWAYS =
      new Coverage(Map.of("concern.raised", APRIL, "concern.placed", APRIL));

  /** Invented concerns of a year. */
  private record Made(
      SortedMap<YearMonth, Long> months, Map<String, Long> channels, Map<String, Long> wards) {
    long total() {
      return months.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private static Made made(List<Integer> months, int channels, int wards, Random random) {
    Made made = new Made(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    for (int month = 0; month < months.size(); month++) {
      made.months().put(APRIL.plusMonths(month), (long) months.get(month));
      for (int at = 0; at < months.get(month); at++) {
        made.channels().merge("CHANNEL" + skewed(random, channels), 1L, Long::sum);
        made.wards().merge(ward(skewed(random, wards)), 1L, Long::sum);
      }
    }
    return made;
  }

  private static int skewed(Random random, int many) {
    return (int) (many * Math.pow(random.nextDouble(), 2));
  }

  private static String ward(int number) {
    return switch (number) {
      case 1 -> "UNKNOWN";
      case 2 -> "NOT_YET";
      default -> "Z0500000" + number;
    };
  }

  private static Tally tally(long many) {
    return new Tally(many, 0, new TreeMap<>());
  }

  private static ShownSeries series(String code, Made made) {
    Measure measure = Measures.find(code).orElseThrow();
    SortedMap<YearMonth, Tally> whole = new TreeMap<>();
    made.months().forEach((month, many) -> whole.put(month, tally(many)));
    Map<String, SortedMap<YearMonth, Tally>> channels = new TreeMap<>();
    // In which month they came does not matter for headings, which are told of the year.
    made.channels()
        .forEach(
            (channel, many) -> channels.put(channel, new TreeMap<>(Map.of(APRIL, tally(many)))));
    Map<String, Map<String, SortedMap<YearMonth, Tally>>> headings =
        code.equals("K1")
            ? Map.of("channel", channels, "type", Map.of("NOT_SAID", whole))
            : Map.of();
    Told told = new Told(measure, whole, headings);
    return Protecting.series(
        told,
        List.of(told),
        ALWAYS,
        Lengths.whole(measure.frequency(), APRIL, YEAR.last(), 60),
        new HashMap<>());
  }

  /** Parts that add up to all concerns of the year; null where one is kept back. */
  private record Parts(Map<String, @Nullable Long> told) {
    long shown() {
      return told.values().stream().filter(each -> each != null).mapToLong(each -> each).sum();
    }

    long open() {
      return told.values().stream().filter(each -> each == null).count();
    }
  }

  /** All that pages tell of a year. */
  private record Published(
      Parts months, Parts channels, Parts type, Parts wards, Set<Long> totals) {
    List<Parts> all() {
      return List.of(months, channels, type, wards);
    }

    /** The least and the most that all concerns can be. */
    long[] total() {
      long low = 0;
      long high = WITHOUT_END;
      for (Parts each : all()) {
        low = Math.max(low, each.shown());
        high = each.open() == 0 ? Math.min(high, each.shown()) : high;
      }
      for (long each : totals) {
        low = Math.max(low, each);
        high = Math.min(high, each);
      }
      return new long[] {low, high};
    }

    /** The least and the most that what is kept back in a part can be, exactly. */
    long[] bounds(Parts part) {
      long[] total = total();
      long low = part.open() == 1 ? total[0] - part.shown() : 0;
      return new long[] {Math.max(0, low), total[1] - part.shown()};
    }
  }

  private static @Nullable Long number(ShownFigure shown) {
    return shown.figure() instanceof Figure.Known known ? known.numerator() : null;
  }

  private static Published published(Made made) {
    ShownSeries all = series("K1", made);
    Map<String, @Nullable Long> months = new HashMap<>();
    all.figures().forEach(each -> months.put(each.period().toString(), number(each)));
    Set<Long> totals = new HashSet<>();
    all.years().stream()
        .map(WardFiguresTest::number)
        .filter(each -> each != null)
        .forEach(totals::add);
    WardFigures.follow(series("K29", made), APRIL, all).figures().stream()
        .map(WardFiguresTest::number)
        .filter(each -> each != null)
        .forEach(totals::add);
    WardFigures.Whole whole = WardFigures.Whole.of(all, YEAR, made.total());
    if (whole.isTold()) {
      totals.add(made.total());
    }
    Set<String> hidden = WardFigures.hidden(made.wards(), LEAST, whole);
    Map<String, @Nullable Long> wards = new HashMap<>();
    made.wards().forEach((ward, many) -> wards.put(ward, hidden.contains(ward) ? null : many));
    return new Published(
        new Parts(months),
        headings(all, "channel"),
        headings(all, "type"),
        new Parts(wards),
        totals);
  }

  private static Parts headings(ShownSeries all, String dimension) {
    Map<String, @Nullable Long> told = new HashMap<>();
    all.headings()
        .getOrDefault(dimension, List.of())
        .forEach(each -> told.put(each.code(), number(each.figure())));
    return new Parts(told);
  }

  private static void holds(Made made) {
    Published published = published(made);
    for (Parts each : published.all()) {
      assertThat(each.told().values())
          .as("nothing from 1 to 4 is told")
          .allMatch(count -> count == null || count == 0 || count >= LEAST);
    }
    assertThat(published.totals()).allMatch(count -> count == 0 || count >= LEAST);
    safe("ward", made.wards(), published, published.wards());
    safe("channel", made.channels(), published, published.channels());
    Map<String, Long> months = new HashMap<>();
    made.months().forEach((month, many) -> months.put(Period.of(month).toString(), many));
    safe("month", months, published, published.months());
  }

  /** Of each small one a reader must think that it is nobody, and that it may be enough. */
  private static void safe(String what, Map<String, Long> truth, Published published, Parts parts) {
    long[] bounds = published.bounds(parts);
    truth.forEach(
        (code, many) -> {
          if (many > 0 && many < LEAST && parts.told().containsKey(code)) {
            assertThat(parts.told().get(code)).as(what).isNull();
            assertThat(bounds[0]).as("%s %s of %s", what, code, published).isZero();
            assertThat(bounds[1])
                .as("%s %s of %s", what, code, published)
                .isGreaterThanOrEqualTo(LEAST);
          }
        });
    parts
        .told()
        .forEach(
            (code, count) -> {
              if (count == null) {
                assertThat(bounds[0]).as("%s %s is not exact", what, code).isLessThan(bounds[1]);
              }
            });
  }

  /** A small partnership: months in which few came. */
  @Property(tries = 400)
  void fewConcernsInFewWards(
      @ForAll @Size(12) List<@IntRange(max = 6) Integer> months,
      @ForAll @IntRange(min = 1, max = 5) int channels,
      @ForAll @IntRange(min = 1, max = 6) int wards,
      @ForAll long seed) {
    holds(made(months, channels, wards, new Random(seed)));
  }

  /** A larger one: most months are told, and one or two are not. */
  @Property(tries = 400)
  void manyConcernsInManyWards(
      @ForAll @Size(12) List<@IntRange(min = 4, max = 14) Integer> months,
      @ForAll @IntRange(min = 1, max = 7) int channels,
      @ForAll @IntRange(min = 1, max = 10) int wards,
      @ForAll long seed) {
    holds(made(months, channels, wards, new Random(seed)));
  }

  /** Nearly everything in one month and one ward. */
  @Property(tries = 200)
  void nearlyEverythingAtOnce(
      @ForAll @IntRange(max = 12) int first,
      @ForAll @IntRange(max = 9) int other,
      @ForAll @IntRange(min = 1, max = 4) int wards,
      @ForAll long seed) {
    List<Integer> months = new ArrayList<>(List.of(first, other));
    while (months.size() < 12) {
      months.add(0);
    }
    holds(made(months, 2, wards, new Random(seed)));
  }

  /** The bounds above, found again by the attacker of the library, who solves all sums at once. */
  @Property(tries = 40)
  void linearProgrammingFindsTheSame(
      @ForAll @Size(12) List<@IntRange(max = 9) Integer> months,
      @ForAll @IntRange(min = 2, max = 5) int wards,
      @ForAll long seed) {
    Made made = made(months, 2, wards, new Random(seed));
    Published all = published(made);
    Published published =
        new Published(all.months(), nothing(), nothing(), all.wards(), all.totals());
    if (published.wards().open() == 0) {
      return;
    }
    long[] bounds = published.bounds(published.wards());
    Attacker attacker = new Attacker(releases(published), 0, rules());
    for (int row = 0; row < published.wards().told().size(); row++) {
      Interval found = attacker.bounds(1, row);
      if (new ArrayList<>(new TreeMap<>(published.wards().told()).values()).get(row) == null) {
        assertThat(found.low()).isBetween(bounds[0] - 0.01, bounds[0] + 0.01);
        if (bounds[1] < WITHOUT_END / 2) {
          assertThat(found.high()).isBetween(bounds[1] - 0.01, bounds[1] + 0.01);
        } else {
          assertThat(found.high()).isGreaterThan(WITHOUT_END);
        }
      }
    }
  }

  private static Parts nothing() {
    Map<String, @Nullable Long> told = new HashMap<>();
    told.put("ALL", null);
    return new Parts(told);
  }

  private static List<Release> releases(Published published) {
    List<ReleasedRow> months = new ArrayList<>();
    published.months().told().forEach((code, count) -> months.add(ReleasedRow.of(count, code)));
    published.totals().stream()
        .limit(1)
        .forEach(total -> months.add(ReleasedRow.of(total, YEAR.toString())));
    List<ReleasedRow> wards = new ArrayList<>();
    new TreeMap<>(published.wards().told())
        .forEach((code, count) -> wards.add(ReleasedRow.of(count, YEAR.toString(), code)));
    return List.of(
        new Release("Months", List.of("period"), months),
        new Release("Wards", List.of("period", "ward"), wards));
  }

  private static Rules rules() {
    Map<String, String> parents = new TreeMap<>();
    for (int month = 0; month < 12; month++) {
      parents.put(Period.of(APRIL.plusMonths(month)).toString(), YEAR.toString());
    }
    return Rules.suppress(
        LEAST,
        Map.of("period", DimensionRule.tree("ALL", parents), "ward", DimensionRule.flat("ALL")));
  }

  @Test
  void wardsThatAreLargeAreToldWithTheirTotal() {
    Made made = new Made(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    for (int month = 0; month < 12; month++) {
      made.months().put(APRIL.plusMonths(month), 5L);
    }
    made.channels().put("PHONE", 60L);
    made.wards().putAll(Map.of("Z05000001", 40L, "Z05000002", 15L, "UNKNOWN", 5L));
    Published published = published(made);
    assertThat(published.totals()).containsExactly(60L);
    assertThat(published.wards().told()).isEqualTo(made.wards());
  }

  @Test
  void aSmallWardTakesTheNextWithIt() {
    Set<String> hidden =
        WardFigures.hidden(
            Map.of("A", 40L, "B", 15L, "C", 2L), LEAST, new WardFigures.Whole(true, 0));
    assertThat(hidden).containsExactlyInAnyOrder("B", "C");
  }

  @Test
  void wardsDoNotAddUpToAYearThatIsKeptBack() {
    Set<String> hidden =
        WardFigures.hidden(Map.of("A", 40L, "B", 15L), LEAST, new WardFigures.Whole(false, 3));
    assertThat(hidden).as("55 less the months that are told would be 3").containsExactly("B");
  }

  @Test
  void whatWasTakenBackAndNeverToldTellsNothing() {
    assertThat(
            WardFigures.hidden(Map.of("A", 40L, "B", -1L), LEAST, new WardFigures.Whole(true, 0)))
        .containsExactlyInAnyOrder("A", "B");
  }

  @Test
  void ofAYearThatWasCountedInPartThereIsNoFigure() {
    Made made = made(List.of(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9), 2, 3, new Random(1));
    assertThat(
            WardFigures.follow(series("K29", made), APRIL.plusMonths(1), series("K1", made))
                .figures())
        .isEmpty();
  }
}
