package org.lodestar.measures;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What must be kept of facts to reckon an indicator. Tallies of months are joined to those of
 * periods, in any order, so that a nightly run adds only what is new.
 *
 * @param numerator what counts, of an amount the sum
 * @param denominator among how many
 * @param amounts how often each amount stands there, where the middle one is asked for
 */
public record Tally(long numerator, long denominator, SortedMap<Long, Long> amounts) {
  /** Nothing yet. */
  public static final Tally NOTHING = new Tally(0, 0, new TreeMap<>());

  public Tally {
    SortedMap<Long, Long> told = new TreeMap<>(amounts);
    told.values().removeIf(times -> times == 0);
    amounts = Collections.unmodifiableSortedMap(told);
  }

  /** What a single fact adds to an indicator, or takes away. */
  public static Tally of(Formula formula, Fact fact) {
    Tally told = told(formula, fact);
    return fact.takenBack() ? told.times(-1) : told;
  }

  private static Tally told(Formula formula, Fact fact) {
    return switch (formula) {
      case Formula.Count count -> new Tally(count.of().of(fact), 0, new TreeMap<>());
      case Formula.Stock stock -> new Tally(stock.of().of(fact), 0, new TreeMap<>());
      case Formula.Share share ->
          new Tally(share.of().of(fact), share.among().of(fact), new TreeMap<>());
      case Formula.Total total -> amount(total.amount(), total.of(), fact, false);
      case Formula.Mean mean -> amount(mean.amount(), mean.of(), fact, false);
      case Formula.Median median -> amount(median.amount(), median.of(), fact, true);
    };
  }

  private static Tally amount(String name, Choice of, Fact fact, boolean each) {
    Long amount = fact.amounts().get(name);
    if (amount == null || !of.fits(fact)) {
      return NOTHING;
    }
    SortedMap<Long, Long> amounts = new TreeMap<>();
    if (each) {
      amounts.put(amount, 1L);
    }
    return new Tally(amount, 1, amounts);
  }

  /** What so many equal facts add. */
  public Tally times(long many) {
    SortedMap<Long, Long> all = new TreeMap<>();
    amounts.forEach((amount, times) -> all.put(amount, Math.multiplyExact(times, many)));
    return new Tally(
        Math.multiplyExact(numerator, many), Math.multiplyExact(denominator, many), all);
  }

  /** Whether it adds nothing to any other. */
  public boolean isNothing() {
    return equals(NOTHING);
  }

  /** Both together. */
  public Tally plus(Tally other) {
    SortedMap<Long, Long> all = new TreeMap<>(amounts);
    other.amounts.forEach((amount, times) -> all.merge(amount, times, Long::sum));
    return new Tally(
        Math.addExact(numerator, other.numerator),
        Math.addExact(denominator, other.denominator),
        all);
  }
}
