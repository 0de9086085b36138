package org.lodestar.app.figures.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.lodestar.app.figures.ShownBlock.Offer;
import org.lodestar.app.figures.domain.Protecting.Place;
import org.lodestar.measures.Formula;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Period;
import org.lodestar.measures.Tally;

/**
 * Three years together, where single years are kept back. Years, quarters and months hang together
 * as a tree, so that telling a block tells one number that was not known before: how much there is
 * in all that is kept back within it, its rest. That rest is no few, and it lies in two years at
 * least: with one alone the year itself would be told. Of these two nothing is told under a heading
 * either, since headings may tell more of a part of their year than its periods do.
 */
public final class Blocks {
  private static final int YEARS = 3;
  private static final int MONTHS = 12;
  private static final int APRIL = 4;
  private static final int APART = 2;

  private final Measure measure;
  private final SortedMap<YearMonth, Tally> whole;
  private final List<Period> years;
  private final List<Period> periods;

  /**
   * Of an indicator.
   *
   * @param years that are over
   * @param periods as long as it is looked at
   */
  Blocks(
      Measure measure,
      SortedMap<YearMonth, Tally> whole,
      List<Period> years,
      List<Period> periods) {
    this.measure = measure;
    this.whole = whole;
    this.years = List.copyOf(years);
    this.periods = List.copyOf(periods);
  }

  /**
   * Those that are over, the first first.
   *
   * @param closed the first month that was ever closed: from the first whole financial year on
   *     blocks follow one another, for all indicators and for ever
   */
  static List<Period> of(List<Period> years, YearMonth closed) {
    List<Period> blocks = new ArrayList<>();
    Period first = first(closed);
    for (Period year : years) {
      Period block = new Period(year.first(), year.first().plusMonths(YEARS * MONTHS - 1));
      boolean begins =
          !year.first().isBefore(first.first())
              && (year.first().getYear() - first.first().getYear()) % YEARS == 0;
      if (begins && years.stream().anyMatch(each -> each.last().equals(block.last()))) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  /** The block in which a month lies; the first where it lies before all. */
  public static Period around(YearMonth closed, YearMonth month) {
    Period block = first(closed);
    while (block.last().isBefore(month)) {
      block = new Period(block.last().plusMonths(1), block.last().plusMonths(YEARS * MONTHS));
    }
    return block;
  }

  /** The first block. */
  private static Period first(YearMonth closed) {
    Period year = Period.financialYearOf(closed);
    YearMonth begin = closed.getMonthValue() == APRIL ? closed : year.first().plusMonths(MONTHS);
    return new Period(begin, begin.plusMonths(YEARS * MONTHS - 1));
  }

  /** Whether a year within it is kept back. */
  boolean isWanted(Period block, Set<Place> hidden) {
    return within(block, years).stream().anyMatch(each -> hidden.contains(Place.whole(each)));
  }

  /**
   * What may be told of a block beside what is told of its years and their periods.
   *
   * @param closed whether nothing of a year is told under a heading
   */
  Offer offer(Period block, Set<Place> hidden, Predicate<Period> closed) {
    Tally all = Protecting.measured(whole, block);
    List<Period> open = keptBack(block, hidden);
    List<Period> apart = open.stream().filter(closed).toList();
    Map<String, Long> rest = rest(open, hidden);
    if (rest.values().stream().anyMatch(part -> part < 0)) {
      return Offer.NOTHING;
    }
    long base = YearTable.base(measure, all);
    if (measure.formula() instanceof Formula.Count
        && measure.small().isFew(base)
        && rest.values().stream().allMatch(part -> part == base)) {
      return Offer.UNDER;
    }
    boolean safe =
        !YearTable.isSmall(measure, all)
            && apart.size() >= APART
            && isMany(rest)
            && isMany(rest(apart, hidden));
    return safe ? Offer.TOLD : Offer.NOTHING;
  }

  private boolean isMany(Map<String, Long> rest) {
    return rest.values().stream().noneMatch(measure.small()::isFew)
        && rest.values().stream().anyMatch(part -> part > 0);
  }

  /** How much of some years is kept back, by part. */
  private Map<String, Long> rest(List<Period> open, Set<Place> hidden) {
    Map<String, Long> rest = new LinkedHashMap<>();
    YearTable.parts(measure, Tally.NOTHING).keySet().forEach(part -> rest.put(part, 0L));
    for (Period year : open) {
      open(year, hidden)
          .forEach(
              each ->
                  YearTable.parts(measure, Protecting.measured(whole, each))
                      .forEach((part, count) -> rest.merge(part, count, Long::sum)));
    }
    return rest;
  }

  /** Years that are kept back, and do not follow from their periods. */
  private List<Period> keptBack(Period block, Set<Place> hidden) {
    return within(block, years).stream()
        .filter(each -> hidden.contains(Place.whole(each)))
        .filter(each -> !open(each, hidden).isEmpty())
        .toList();
  }

  private List<Period> open(Period year, Set<Place> hidden) {
    return within(year, periods).stream()
        .filter(each -> hidden.contains(Place.whole(each)))
        .toList();
  }

  private static List<Period> within(Period whole, List<Period> parts) {
    return parts.stream().filter(each -> whole.contains(each.last())).toList();
  }
}
