package org.lodestar.app.figures.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.domain.AttackOnEverythingTest.Left;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.tries.Run;

/**
 * Two partnerships in which not the same happened, and of which the attack on everything told is
 * given just the same. Whoever can tell one from the other by anything that leaves the platform was
 * told something that the attack does not hold.
 */
public final class Twins {
  /** Of each kind of facts. */
  private static final int TRIED = 2;

  private static final int PLAIN_QUARTERS = 12;
  private static final int LEAST = 5;
  private static final long KEPT = -1;

  private final SortedSet<Integer> closings = new TreeSet<>();
  private final List<Came> one;
  private final List<Came> other;
  private final Map<Integer, Map<String, ShownSeries>> given = new TreeMap<>();
  private final List<String> apart = new ArrayList<>();

  /** A fact as it is told, and the quarter in which it came. */
  private record Came(Fact fact, int quarter) {}

  private Twins(RandomYears made, long seed) {
    int quarters = Run.isThorough() ? made.quarters() : PLAIN_QUARTERS;
    closings.addAll(List.of(quarters - 6, quarters));
    if (Run.isThorough()) {
      closings.add(quarters - 2);
    }
    one =
        made.heard().stream()
            .filter(each -> each.closed() <= quarters)
            .map(each -> new Came(each.told(), each.closed()))
            .toList();
    closings.forEach(each -> given.put(each, new HashMap<>(all(one, each, Set.of()))));
    other = new ArrayList<>(one);
    part(new Random(seed));
  }

  /** Drawn by a seed. */
  public static Twins of(long seed) {
    return new Twins(RandomYears.of(seed), seed);
  }

  /** The first month of all. */
  public static YearMonth first() {
    return RandomYears.FIRST;
  }

  /** The last month of a quarter. */
  public static YearMonth last(int quarter) {
    return RandomYears.last(quarter);
  }

  /** Quarters at the ends of which a period is closed. */
  public List<Integer> closings() {
    return List.copyOf(closings);
  }

  /** What came after one quarter and up to another; of the one, or of its twin. */
  public List<Fact> came(boolean twin, int after, int upTo) {
    return (twin ? other : one)
        .stream()
            .filter(each -> each.quarter() > after && each.quarter() <= upTo)
            .map(Came::fact)
            .toList();
  }

  /** What the attack is given of an indicator, as a closed quarter left it. */
  public ShownSeries given(int closing, String code) {
    return given.getOrDefault(closing, Map.of()).getOrDefault(code, ShownSeries.nothing());
  }

  /** Indicators of which it is given anything. */
  public Set<String> codes() {
    return new TreeSet<>(given.getOrDefault(closings.last(), Map.of()).keySet());
  }

  /** Those of which pages and files are looked at: of a family of indicators a few. */
  public Set<String> pages() {
    Set<String> pages = codes();
    pages.retainAll(AttackOnEverythingTest.CODES);
    pages.removeAll(AttackOnEverythingTest.STILL.subList(1, AttackOnEverythingTest.STILL.size()));
    return pages;
  }

  /** In which kinds of facts the two differ. */
  public List<String> apart() {
    return List.copyOf(apart);
  }

  private void part(Random random) {
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < one.size(); at++) {
      places.add(at);
    }
    Collections.shuffle(places, random);
    Map<String, Integer> tried = new HashMap<>();
    for (int at : places) {
      Came before = other.get(at);
      String kind = before.fact().kind();
      if (apart.contains(kind) || tried.merge(kind, 1, Integer::sum) > TRIED) {
        continue;
      }
      Came after = new Came(changed(before.fact(), random), before.quarter());
      other.set(at, after);
      if (!after.fact().equals(before.fact()) && isAlike(before)) {
        apart.add(kind);
      } else {
        other.set(at, before);
      }
    }
  }

  /** Another heading as one of its kind has, or another month of its quarter. */
  private Fact changed(Fact fact, Random random) {
    List<String> dimensions = List.copyOf(fact.tags().keySet());
    if (dimensions.isEmpty() || !fact.kind().equals("concern.raised") && random.nextInt(3) == 0) {
      YearMonth first = Period.quarterOf(fact.month()).first();
      return new Fact(
          fact.kind(),
          first.plusMonths(random.nextInt(3)),
          fact.tags(),
          fact.amounts(),
          fact.takenBack());
    }
    String dimension = dimensions.get(random.nextInt(dimensions.size()));
    List<SortedSet<String>> headings =
        one.stream()
            .map(Came::fact)
            .filter(each -> each.kind().equals(fact.kind()))
            .map(each -> each.tags(dimension))
            .filter(each -> !each.equals(fact.tags(dimension)))
            .distinct()
            .toList();
    if (headings.isEmpty()) {
      return fact;
    }
    SortedMap<String, SortedSet<String>> tags = new TreeMap<>(fact.tags());
    tags.put(dimension, headings.get(random.nextInt(headings.size())));
    return new Fact(fact.kind(), fact.month(), tags, fact.amounts(), fact.takenBack());
  }

  private boolean isAlike(Came changed) {
    return closings.reversed().stream()
        .filter(each -> each >= changed.quarter())
        .allMatch(
            closing -> {
              Set<String> kinds = Set.of(changed.fact().kind());
              Map<String, ShownSeries> now = all(other, closing, kinds);
              return now.entrySet().stream()
                      .allMatch(each -> each.getValue().equals(given(closing, each.getKey())))
                  && (!changed.fact().kind().startsWith("concern.")
                      || wards(other, closing).equals(wards(one, closing)));
            });
  }

  private static List<Fact> upTo(List<Came> all, int closing) {
    return all.stream().filter(each -> each.quarter() <= closing).map(Came::fact).toList();
  }

  /** Of indicators that count some kinds; of none given, of all that any fact is counted in. */
  private static Map<String, ShownSeries> all(List<Came> all, int closing, Set<String> kinds) {
    List<Fact> facts = upTo(all, closing);
    Left left = Left.of(facts);
    Set<String> counted =
        kinds.isEmpty()
            ? all.stream().map(each -> each.fact().kind()).collect(Collectors.toSet())
            : kinds;
    Map<String, ShownSeries> series = new TreeMap<>();
    for (Measure each : Measures.all()) {
      boolean wards = each.code().equals(WardFigures.MEASURE);
      if (!wards && !Collections.disjoint(each.formula().kinds(), counted)) {
        series.put(
            each.code(), AttackOnEverythingTest.series(each, left, RandomYears.last(closing)));
      }
    }
    return series;
  }

  /** What is told of wards, of each year that a closing is the first to hold. */
  private Map<String, Long> wards(List<Came> all, int closing) {
    Map<String, Long> told = new TreeMap<>();
    int before = closings.headSet(closing).isEmpty() ? 0 : closings.headSet(closing).last();
    for (Period year : RandomYears.years(closing)) {
      if (year.last().isAfter(RandomYears.FIRST.plusMonths(3L * before - 1))) {
        wards(upTo(all, closing), closing, year)
            .forEach((ward, many) -> told.put(year + ward, many));
      }
    }
    return told;
  }

  private Map<String, Long> wards(List<Fact> facts, int closing, Period year) {
    Map<String, Long> wards = new TreeMap<>();
    facts.stream()
        .filter(each -> each.kind().equals("concern.placed") && year.contains(each.month()))
        .forEach(
            each ->
                each.tags("ward")
                    .forEach(ward -> wards.merge(ward, each.takenBack() ? -1L : 1L, Long::sum)));
    long total = wards.values().stream().mapToLong(Long::longValue).sum();
    WardFigures.Whole whole = WardFigures.Whole.of(given(closing, "K1"), year, total);
    WardFigures.hidden(wards, LEAST, whole).forEach(ward -> wards.put(ward, KEPT));
    return wards;
  }
}
