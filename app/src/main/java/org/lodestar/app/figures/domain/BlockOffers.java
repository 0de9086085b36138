package org.lodestar.app.figures.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lodestar.app.figures.ShownBlock.Offer;
import org.lodestar.app.figures.domain.Protecting.Place;
import org.lodestar.app.figures.domain.Protecting.Told;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Period;

/**
 * What may be told of three years together, beside what is told of single years and by other
 * indicators over the same facts. Where two would differ by a few, the later of the library is kept
 * back.
 */
final class BlockOffers {
  private final List<Period> years;
  private final List<Period> periods;
  private final Side own;
  private final List<Side> related;

  /** An indicator with what of it is kept back. */
  record Side(Told told, Set<Place> hidden) {
    Measure measure() {
      return told.measure();
    }

    boolean keeps(Period period) {
      return hidden.contains(Place.whole(period));
    }
  }

  /**
   * Of an indicator.
   *
   * @param years that are over
   * @param related indicators over the same facts, itself among them, in the order of the library
   */
  BlockOffers(List<Period> years, List<Period> periods, Side own, List<Side> related) {
    this.years = List.copyOf(years);
    this.periods = List.copyOf(periods);
    this.own = own;
    this.related = List.copyOf(related);
  }

  /** Those of blocks of which a year is kept back, the first first. */
  SortedMap<Period, Offer> of(List<Period> blocks) {
    SortedMap<Period, Offer> offers = new TreeMap<>(Comparator.comparing(Period::first));
    blocks.stream()
        .filter(each -> blocks(own.told()).isWanted(each, own.hidden()))
        .forEach(each -> offers.put(each, offer(each)));
    return offers;
  }

  private Offer offer(Period block) {
    boolean beside =
        related.stream().takeWhile(each -> !isOwn(each)).allMatch(each -> isBeside(each, block))
            && related.stream().allMatch(each -> isSilent(each, block));
    return beside ? blocks(own.told()).offer(block, own.hidden(), this::isClosed) : Offer.NOTHING;
  }

  private Blocks blocks(Told of) {
    return new Blocks(of.measure(), of.whole(), years, periods);
  }

  private boolean isOwn(Side side) {
    return side.measure().equals(own.measure());
  }

  /** Whether none of them tells anything of a year under a heading. */
  private boolean isClosed(Period year) {
    return related.stream().allMatch(each -> isClosed(each, year));
  }

  private static boolean isClosed(Side side, Period year) {
    return side.told().byHeading().entrySet().stream()
        .allMatch(
            by ->
                by.getValue().entrySet().stream()
                    .filter(each -> !Protecting.measured(each.getValue(), year).isNothing())
                    .map(each -> new Place(year, by.getKey(), each.getKey()))
                    .allMatch(side.hidden()::contains));
  }

  /** Whether another one tells nothing of what this one keeps back of a block. */
  private boolean isSilent(Side other, Period block) {
    return isOwn(other)
        || periods.stream()
            .filter(each -> block.contains(each.last()) && own.keeps(each))
            .filter(each -> own.keeps(Period.financialYearOf(each.last())))
            .allMatch(
                each ->
                    other.keeps(each)
                        || Protecting.measured(other.told().whole(), each).isNothing());
  }

  /** Whether a block can be told beside that of another, as far as the other is told. */
  private boolean isBeside(Side other, Period block) {
    Side theirs = new Side(other.told(), theirs(other));
    if (blocks(other.told()).offer(block, theirs.hidden(), this::isClosed) != Offer.TOLD) {
      return true;
    }
    long open =
        periods.stream()
            .filter(each -> block.contains(each.last()) && !isTold(each, theirs))
            .mapToLong(each -> apart(other, each))
            .sum();
    return !own.measure().small().isFew(open) && !own.measure().small().isFew(apart(other, block));
  }

  /** What one keeps back of a year none tells. */
  private Set<Place> theirs(Side other) {
    Set<Place> theirs = new HashSet<>(own.hidden());
    theirs.removeIf(place -> place.isWhole() && !years.contains(place.period()));
    theirs.addAll(other.hidden());
    return theirs;
  }

  /** Whether both sides tell a period, or its year. */
  private boolean isTold(Period period, Side theirs) {
    return Stream.concat(Stream.of(period), years.stream())
        .filter(each -> each.contains(period.last()))
        .anyMatch(each -> !own.keeps(each) && !theirs.keeps(each));
  }

  private long apart(Side other, Period period) {
    return base(own.told(), period) - base(other.told(), period);
  }

  private static long base(Told told, Period period) {
    return YearTable.base(told.measure(), Protecting.measured(told.whole(), period));
  }
}
