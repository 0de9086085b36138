package org.lodestar.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.small.SmallNumbers;

/**
 * An indicator.
 *
 * @param code by which it is known for ever, such as {@code K2}
 * @param formula how it is reckoned
 * @param polarity which way is better
 * @param frequency how often it is looked at
 * @param strands which of the four Ps it tells about
 * @param byDefault whether a new strategy has it switched on
 * @param least a number below it is not shown; 0 where what is counted can point at nobody
 * @param dimensions by which it is broken down
 * @param most the highest value that is possible, where its unit does not say it; null for others
 */
public record Measure(
    String code,
    Formula formula,
    Polarity polarity,
    Frequency frequency,
    Set<Strand> strands,
    boolean byDefault,
    int least,
    List<String> dimensions,
    @Nullable BigDecimal most) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Measure {
    strands = Set.copyOf(strands);
    dimensions = List.copyOf(dimensions);
  }

  /** Which way is better. */
  public enum Polarity {
    MORE_IS_BETTER,
    LESS_IS_BETTER,
    /** More may mean more harm, or more of it found: no figure is good or bad by itself. */
    NEITHER
  }

  /** How often an indicator is looked at. */
  public enum Frequency {
    MONTHLY,
    QUARTERLY,
    YEARLY
  }

  /** The four Ps of the national approach. */
  public enum Strand {
    PURSUE,
    PREVENT,
    PROTECT,
    PREPARE
  }

  /** In what figures are told. */
  public enum Unit {
    /** How many. */
    NUMBER,
    /** Hundredths, with one place. */
    PER_CENT,
    /** In the unit that the formula's amount names, such as hours. */
    AMOUNT
  }

  /** How a figure stands to what was aimed for. */
  public enum Standing {
    MET,
    MISSED,
    /** There is no figure, or no way is the better one. */
    NOT_TOLD
  }

  /** Its formula as it is written, by which tallies of it are known: another formula, others. */
  public String formulaText() {
    return FormulaText.write(formula);
  }

  /** Which of its numbers are too small to be told. */
  public SmallNumbers small() {
    return new SmallNumbers(least);
  }

  /** In what its figures are told. */
  public Unit unit() {
    return switch (formula) {
      case Formula.Share share -> Unit.PER_CENT;
      case Formula.Median median -> Unit.AMOUNT;
      case Formula.Mean mean -> Unit.AMOUNT;
      case Formula.Total total -> Unit.AMOUNT;
      case Formula.Count count -> Unit.NUMBER;
      case Formula.Stock stock -> Unit.NUMBER;
    };
  }

  /** The figure of a tally of facts; a tally of a stock holds all up to the end of the period. */
  public Figure figure(Tally tally, Period period, Coverage coverage) {
    Set<String> missing = coverage.missing(formula.kinds(), period);
    if (!missing.isEmpty()) {
      return Figure.Unknown.missing(period, missing);
    }
    BigDecimal value = value(tally);
    return value == null
        ? Figure.Unknown.nobody(period)
        : new Figure.Known(
            period,
            value,
            tally.numerator(),
            divides() ? tally.denominator() : null,
            coverage.quality(formula.kinds(), period));
  }

  /** The figure of tallies of months, of which those that belong to the period are taken. */
  public Figure figure(SortedMap<YearMonth, Tally> months, Period period, Coverage coverage) {
    SortedMap<YearMonth, Tally> early = months.headMap(period.last().plusMonths(1));
    SortedMap<YearMonth, Tally> taken = formula.isStock() ? early : early.tailMap(period.first());
    return figure(taken.values().stream().reduce(Tally.NOTHING, Tally::plus), period, coverage);
  }

  /** The figure of facts in any order, as far as they belong to the period. */
  public Figure figure(Iterable<Fact> facts, Period period, Coverage coverage) {
    Tally tally = Tally.NOTHING;
    for (Fact fact : facts) {
      if (counts(fact, period)) {
        tally = tally.plus(Tally.of(formula, fact));
      }
    }
    return figure(tally, period, coverage);
  }

  private boolean counts(Fact fact, Period period) {
    return formula.isStock() ? !fact.month().isAfter(period.last()) : period.contains(fact.month());
  }

  private boolean divides() {
    return !(formula instanceof Formula.Count
        || formula instanceof Formula.Stock
        || formula instanceof Formula.Total);
  }

  private @Nullable BigDecimal value(Tally tally) {
    if (divides() && tally.denominator() <= 0) {
      return null;
    }
    return switch (formula) {
      case Formula.Count count -> BigDecimal.valueOf(tally.numerator());
      case Formula.Stock stock -> BigDecimal.valueOf(tally.numerator());
      case Formula.Total total -> BigDecimal.valueOf(tally.numerator());
      case Formula.Share share ->
          ratio(HUNDRED.multiply(BigDecimal.valueOf(tally.numerator())), tally);
      case Formula.Mean mean -> ratio(BigDecimal.valueOf(tally.numerator()), tally);
      case Formula.Median median -> middle(tally.amounts(), tally.denominator());
    };
  }

  private static BigDecimal ratio(BigDecimal above, Tally tally) {
    return above.divide(BigDecimal.valueOf(tally.denominator()), 1, RoundingMode.HALF_UP);
  }

  /** Of an even number the mean of the two in the middle. */
  private static BigDecimal middle(Map<Long, Long> amounts, long all) {
    long lower = at(amounts, (all + 1) / 2);
    long upper = at(amounts, all / 2 + 1);
    return BigDecimal.valueOf(lower)
        .add(BigDecimal.valueOf(upper))
        .divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
  }

  private static long at(Map<Long, Long> amounts, long place) {
    long passed = 0;
    for (Map.Entry<Long, Long> each : amounts.entrySet()) {
      passed += each.getValue();
      if (passed >= place) {
        return each.getKey();
      }
    }
    throw new IllegalStateException("A tally holds every amount that it counts");
  }

  /** Whether a figure could ever have this value: a share is no more than all of it. */
  public boolean canBe(BigDecimal value) {
    return value.signum() >= 0
        && highest().map(highest -> value.compareTo(highest) <= 0).orElse(true)
        && (unit() != Unit.NUMBER || value.stripTrailingZeros().scale() <= 0);
  }

  /** The highest value that is possible; empty where there is none. */
  public Optional<BigDecimal> highest() {
    return unit() == Unit.PER_CENT ? Optional.of(HUNDRED) : Optional.ofNullable(most);
  }

  /** How a figure stands to a target, which is met when it is reached. */
  public Standing standing(Figure figure, BigDecimal target) {
    if (!(figure instanceof Figure.Known known) || polarity == Polarity.NEITHER) {
      return Standing.NOT_TOLD;
    }
    int above = known.value().compareTo(target);
    boolean met = polarity == Polarity.MORE_IS_BETTER ? above >= 0 : above <= 0;
    return met ? Standing.MET : Standing.MISSED;
  }
}
