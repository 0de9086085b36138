package org.lodestar.app.figures.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.ShownBlock;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownHeading;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.domain.BlockOffers.Side;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Widening;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Formula;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Tally;

/**
 * Keeps back what is small in the figures of an indicator, and what would give it away. A period is
 * judged by itself, so that what was told once is told for ever; a year, and a heading of it, are
 * shown where no small period and no small heading follows from them. Indicators over the same
 * facts are looked at together: what one keeps back of a year none tells, unless all periods of it
 * stand, so that whoever adds them up knows it; and where two differ by a few the later of the
 * library is kept back. Of a share both those who are counted and the others are protected; of a
 * mean or a middle, how many there were.
 */
public final class Protecting {
  private static final Comparator<Period> FIRST_FIRST = Comparator.comparing(Period::first);

  private final Coverage coverage;
  private final List<Period> periods;
  private final List<Period> years;
  private final Told told;
  private final List<Period> blocks;
  private final Set<Place> hidden = new HashSet<>();
  private final Map<String, Set<Place>> others = new HashMap<>();
  private final Map<Period, ShownBlock.Offer> offers = new TreeMap<>(FIRST_FIRST);

  /**
   * What the ledger tells of an indicator.
   *
   * @param whole tallies by month
   * @param byHeading tallies by dimension, heading and month
   */
  public record Told(
      Measure measure,
      SortedMap<YearMonth, Tally> whole,
      Map<String, Map<String, SortedMap<YearMonth, Tally>>> byHeading) {}

  /** A period, whole or under a heading. */
  public record Place(Period period, String dimension, String code) {
    boolean isWhole() {
      return dimension.isEmpty();
    }

    public static Place whole(Period period) {
      return new Place(period, "", "");
    }
  }

  private Protecting(
      Told told, Coverage coverage, List<Period> periods, @Nullable YearMonth closed) {
    this.told = told;
    this.coverage = coverage;
    this.periods = List.copyOf(periods);
    this.years = Lengths.years(periods).stream().filter(year -> YearTable.isWhole(year)).toList();
    this.blocks = closed == null ? List.of() : Blocks.of(years, closed);
  }

  /**
   * The series of an indicator as it may be shown.
   *
   * @param related indicators over the same facts, itself among them, in the order of the library
   * @param periods one after the other, as long as the indicator is looked at
   * @param known what others keep back, by code, as far as it was found already
   */
  public static ShownSeries series(
      Told told,
      List<Told> related,
      Coverage coverage,
      List<Period> periods,
      Map<String, Set<Place>> known) {
    return series(told, related, coverage, periods, known, null);
  }

  /**
   * The same, with blocks of three years.
   *
   * @param closed the first month that was ever closed; null while none is
   */
  public static ShownSeries series(
      Told told,
      List<Told> related,
      Coverage coverage,
      List<Period> periods,
      Map<String, Set<Place>> known,
      @Nullable YearMonth closed) {
    if (periods.isEmpty()) {
      return ShownSeries.nothing();
    }
    Protecting own = new Protecting(told, coverage, periods, closed);
    if (told.measure().formula().isStock()) {
      return related.stream()
          .filter(each -> Measures.countOf(told.measure()).equals(Optional.of(each.measure())))
          .findFirst()
          .map(each -> own.total(series(each, related, coverage, periods, known, closed)))
          .orElseGet(own::stock);
    }
    if (told.measure().least() > 0) {
      own.protect(related, known);
      own.offer(related);
      own.addUp();
    }
    return own.shown();
  }

  /**
   * Which years, and headings of them, are told: also of what is nought there.
   *
   * @param related indicators over the same facts, itself among them, in the order of the library
   */
  static Predicate<Place> open(
      Told told, List<Told> related, Coverage coverage, List<Period> periods) {
    Protecting its = new Protecting(told, coverage, periods, null);
    its.protect(related, new HashMap<>());
    return place -> its.years.contains(place.period()) && !its.hidden.contains(place);
  }

  private void protect(List<Told> related, Map<String, Set<Place>> known) {
    hide();
    boolean later = false;
    for (Told other : related) {
      later |= other.measure().equals(measure());
      if (!other.measure().equals(measure())) {
        besides(other, later, known);
      }
    }
    settle();
  }

  private Measure measure() {
    return told.measure();
  }

  private void hide() {
    periods.stream()
        .filter(each -> YearTable.isSmall(measure(), measured(told.whole(), each)))
        .forEach(each -> hidden.add(Place.whole(each)));
    for (Period year : years) {
      try {
        hidden.addAll(new YearTable(told, year, within(year)).hidden());
      } catch (DisclosureException contradiction) {
        // Facts were taken back that were never told: then nothing of the year is told either.
        hidden.add(Place.whole(year));
        within(year).forEach(each -> hidden.add(Place.whole(each)));
        headings((dimension, code) -> hidden.add(new Place(year, dimension, code)));
      }
    }
  }

  private List<Period> within(Period year) {
    return periods.stream().filter(each -> year.contains(each.last())).toList();
  }

  /** What another one keeps back of a year, and where this one would tell a few of its facts. */
  private void besides(Told other, boolean later, Map<String, Set<Place>> known) {
    others.put(
        other.measure().code(),
        known.computeIfAbsent(other.measure().code(), code -> hiddenOf(other)));
    keptBack(other).stream()
        .filter(place -> years.contains(place.period()))
        .filter(place -> !place.isWhole() || !periods.contains(place.period()))
        .forEach(hidden::add);
    other.measure().formula().chosen().forEach(dimension -> parts(other, dimension));
    if (!later) {
      periods.forEach(each -> apart(other, each));
      years.forEach(each -> apart(other, each));
      headings((dimension, code) -> years.forEach(year -> apart(other, year, dimension, code)));
    }
  }

  /**
   * Headings of a dimension by which another one chooses are parts of it: less what it tells of its
   * periods they would tell those that it keeps back.
   */
  private void parts(Told other, String dimension) {
    for (Period year : years) {
      boolean keeps =
          keptBack(other).stream()
              .filter(Place::isWhole)
              .anyMatch(place -> year.contains(place.period().last()));
      if (keeps) {
        told.byHeading()
            .getOrDefault(dimension, Map.of())
            .keySet()
            .forEach(code -> hidden.add(new Place(year, dimension, code)));
      }
    }
  }

  private Set<Place> keptBack(Told other) {
    return others.computeIfAbsent(other.measure().code(), code -> hiddenOf(other));
  }

  private Set<Place> hiddenOf(Told other) {
    Protecting its = new Protecting(other, coverage, periods, null);
    its.hide();
    return its.hidden;
  }

  private void apart(Told other, Period period) {
    if (differsByAFew(measured(told.whole(), period), other, measured(other.whole(), period))) {
      hidden.add(Place.whole(period));
      years.stream()
          .filter(year -> year.contains(period.last()))
          .forEach(year -> hidden.add(Place.whole(year)));
    }
  }

  private void apart(Told other, Period year, String dimension, String code) {
    SortedMap<YearMonth, Tally> theirs =
        other.byHeading().getOrDefault(dimension, Map.of()).getOrDefault(code, new TreeMap<>());
    Tally mine = measured(of(dimension, code), year);
    if (!theirs.isEmpty() && differsByAFew(mine, other, measured(theirs, year))) {
      hidden.add(new Place(year, dimension, code));
    }
  }

  private boolean differsByAFew(Tally mine, Told other, Tally theirs) {
    long difference =
        Math.abs(YearTable.base(measure(), mine) - YearTable.base(other.measure(), theirs));
    return measure().small().isFew(difference);
  }

  /**
   * One heading alone that is kept back would be the rest of its year; and headings of a year that
   * is kept back do not add up to it.
   */
  private void settle() {
    for (Period year : years) {
      told.byHeading()
          .forEach(
              (dimension, codes) -> {
                if (hidden.contains(Place.whole(year))) {
                  widen(year, dimension, codes);
                } else if (kept(year, dimension, codes).size() == 1) {
                  codes.keySet().forEach(code -> hidden.add(new Place(year, dimension, code)));
                }
              });
    }
  }

  private void offer(List<Told> related) {
    offers.putAll(
        new BlockOffers(
                years,
                periods,
                new Side(told, hidden),
                related.stream()
                    .map(
                        each ->
                            new Side(
                                each, each.measure().equals(measure()) ? hidden : keptBack(each)))
                    .toList())
            .of(blocks));
  }

  /**
   * A count or a share of a year all of whose periods are told is their sum: whoever adds up how
   * many of how many knows it, so that keeping it back would protect nobody. What it was kept back
   * for, headings and other indicators over the same facts, was settled before.
   */
  private void addUp() {
    Formula formula = measure().formula();
    if (!(formula instanceof Formula.Mean || formula instanceof Formula.Median)) {
      years.stream()
          .filter(year -> within(year).stream().noneMatch(this::keeps))
          .filter(year -> !periods.contains(year))
          .forEach(year -> hidden.remove(Place.whole(year)));
      offers.keySet().removeIf(block -> years.stream().noneMatch(each -> keepsOf(block, each)));
    }
  }

  private boolean keeps(Period period) {
    return hidden.contains(Place.whole(period));
  }

  /** Whether a year of a block is kept back. */
  private boolean keepsOf(Period block, Period year) {
    return block.contains(year.last()) && keeps(year);
  }

  private Set<String> kept(
      Period year, String dimension, Map<String, SortedMap<YearMonth, Tally>> codes) {
    return codes.keySet().stream()
        .filter(code -> hidden.contains(new Place(year, dimension, code)))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void widen(
      Period year, String dimension, Map<String, SortedMap<YearMonth, Tally>> codes) {
    Map<String, Long> counts = new HashMap<>();
    codes.forEach((code, months) -> counts.put(code, base(months, year)));
    if (counts.values().stream().mapToLong(Long::longValue).sum() != base(told.whole(), year)) {
      // Of several headings a fact may have none adds up to the year.
      return;
    }
    long unsaid =
        within(year).stream()
            .filter(each -> hidden.contains(Place.whole(each)))
            .mapToLong(each -> base(told.whole(), each))
            .sum();
    Set<String> more = kept(year, dimension, codes);
    Widening.of(counts, more).upTo(Math.max(measure().least(), unsaid));
    more.forEach(code -> hidden.add(new Place(year, dimension, code)));
  }

  private long base(SortedMap<YearMonth, Tally> months, Period period) {
    return YearTable.base(measure(), measured(months, period));
  }

  private SortedMap<YearMonth, Tally> of(String dimension, String code) {
    return told.byHeading().getOrDefault(dimension, Map.of()).getOrDefault(code, new TreeMap<>());
  }

  @FunctionalInterface
  private interface Heading {
    void take(String dimension, String code);
  }

  private void headings(Heading each) {
    told.byHeading()
        .forEach((dimension, codes) -> codes.keySet().forEach(code -> each.take(dimension, code)));
  }

  static Tally measured(SortedMap<YearMonth, Tally> months, Period period) {
    return months.subMap(period.first(), period.last().plusMonths(1)).values().stream()
        .reduce(Tally.NOTHING, Tally::plus);
  }

  private ShownSeries shown() {
    SortedMap<String, List<ShownHeading>> headings = new TreeMap<>();
    if (!years.isEmpty()) {
      told.byHeading().keySet().forEach(each -> headings.put(each, headings(each)));
    }
    boolean yearly = periods.containsAll(years);
    return new ShownSeries(
        periods.stream().map(each -> shown(Place.whole(each), told.whole())).toList(),
        yearly
            ? List.of()
            : years.stream().map(each -> shown(Place.whole(each), told.whole())).toList(),
        headings,
        offers.entrySet().stream().map(each -> shown(each.getKey(), each.getValue())).toList());
  }

  private ShownBlock shown(Period block, ShownBlock.Offer offer) {
    Figure figure = measure().figure(told.whole(), block, coverage);
    return switch (offer) {
      case TOLD -> ShownBlock.told(figure);
      // Where not all of its months were counted nobody knows that there were a few alone.
      case UNDER ->
          figure instanceof Figure.Known ? ShownBlock.under(block) : ShownBlock.told(figure);
      case NOTHING -> ShownBlock.nothing(block);
    };
  }

  /** Of the last year that is over: of a year that goes on, two looks would differ by a few. */
  private List<ShownHeading> headings(String dimension) {
    Period year = years.getLast();
    List<ShownHeading> found = new ArrayList<>();
    new TreeMap<>(told.byHeading().getOrDefault(dimension, Map.of()))
        .forEach(
            (code, months) -> {
              if (!measured(months, year).isNothing()) {
                found.add(new ShownHeading(code, shown(new Place(year, dimension, code), months)));
              }
            });
    return found;
  }

  private ShownFigure shown(Place place, SortedMap<YearMonth, Tally> months) {
    Period period = place.period();
    if (hidden.contains(place)) {
      return new ShownFigure(period, null);
    }
    return place.isWhole() && Measures.totalOf(measure()).isPresent() && isNothingYet(period)
        ? new ShownFigure(period, nothingYet(period))
        : new ShownFigure(period, measure().figure(months, period, coverage));
  }

  /**
   * A running total, which is no more than what its periods tell together. What came before the
   * first whole period is told by it alone, and is no few.
   *
   * @param parts what is told of the same by period
   */
  private ShownSeries total(ShownSeries parts) {
    YearMonth first = periods.getFirst().first();
    long before = base(told.whole(), new Period(YearMonth.of(1, 1), first.minusMonths(1)));
    Set<YearMonth> open = few(before) ? Set.of() : RunningTotal.told(parts, first);
    return new ShownSeries(
        periods.stream().map(each -> total(each, open)).toList(), List.of(), new TreeMap<>());
  }

  private ShownFigure total(Period period, Set<YearMonth> open) {
    if (isNothingYet(period)) {
      return new ShownFigure(period, nothingYet(period));
    }
    return new ShownFigure(
        period,
        open.contains(period.last()) ? measure().figure(told.whole(), period, coverage) : null);
  }

  /** Nothing was ever told of it: that is no nought beside what other figures counted longer. */
  private boolean isNothingYet(Period period) {
    return told.whole().headMap(period.last().plusMonths(1)).values().stream()
        .allMatch(Tally::isNothing);
  }

  /**
   * Stocks differ by what came and went between: neither a small stock nor a small step is shown,
   * of a share of stocks neither of those who are counted nor of the others.
   */
  private ShownSeries stock() {
    List<ShownFigure> figures = new ArrayList<>();
    Map<String, Long> last = new HashMap<>();
    for (Period each : periods) {
      Tally tally = measured(told.whole(), new Period(YearMonth.of(1, 1), each.last()));
      if (tally.isNothing()) {
        // Nothing was ever told of it: that is no nought beside what other figures counted longer.
        figures.add(new ShownFigure(each, nothingYet(each)));
        continue;
      }
      Map<String, Long> now = YearTable.parts(measure(), tally);
      boolean small =
          now.entrySet().stream()
              .anyMatch(
                  part ->
                      few(part.getValue())
                          || few(part.getValue() - last.getOrDefault(part.getKey(), 0L)));
      figures.add(
          new ShownFigure(each, small ? null : measure().figure(told.whole(), each, coverage)));
      if (!small) {
        last.putAll(now);
      }
    }
    return new ShownSeries(figures, List.of(), new TreeMap<>());
  }

  private Figure nothingYet(Period period) {
    return new Figure.Unknown(
        period, Figure.Why.NOT_PUBLISHED, new TreeSet<>(measure().formula().kinds()));
  }

  private boolean few(long number) {
    return measure().small().isFew(number);
  }
}
