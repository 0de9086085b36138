package org.lodestar.gain;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.lodestar.disclosure.small.SmallNumbers;

/**
 * Answers to one question beside the rest of its set, as counts in any order: how hard it is, and
 * whether it tells those who know from those who do not.
 *
 * @param rows right or wrong and marks in the rest, with how many
 */
public record ItemAnswers(List<RestCount> rows) {
  /** Of fewer people a correlation is chance. */
  public static final int ENOUGH_TO_TELL = 30;

  private static final double HARD = 0.3;
  private static final double EASY = 0.95;
  private static final double TELLS = 0.15;

  public ItemAnswers {
    rows = List.copyOf(rows);
  }

  /** How many answered it. */
  public long people() {
    return count(rows);
  }

  private long right() {
    return count(rows.stream().filter(RestCount::right).toList());
  }

  private static long count(List<RestCount> rows) {
    return rows.stream().mapToLong(RestCount::times).reduce(0, Math::addExact);
  }

  /**
   * The share who had it right, from 0 to 1: the lower, the harder. Nothing where too few answered
   * ({@link SmallNumbers}). Where {@link #isOfFew()} it is for flags alone, not for showing.
   */
  public OptionalDouble difficulty() {
    long people = people();
    return SmallNumbers.usual().isEnough(people)
        ? OptionalDouble.of((double) right() / people)
        : OptionalDouble.empty();
  }

  /** Whether a few had it right, or all but a few: then the share would tell of them. */
  public boolean isOfFew() {
    return SmallNumbers.usual().isFewOf(right(), people());
  }

  /**
   * The correlation of having it right with the marks in the rest of the set, from −1 to 1: the
   * point-biserial, of which the question itself is no part, or it would go along with itself
   * (Henrysson, "Correction of item-total correlations in item analysis", Psychometrika 28, 1963).
   * Nothing below {@link #ENOUGH_TO_TELL} people, and where all are right, all wrong, or all alike
   * in the rest: nobody can be told from anybody then.
   */
  public OptionalDouble discrimination() {
    long people = people();
    if (people < ENOUGH_TO_TELL || !SmallNumbers.usual().isEnough(people)) {
      return OptionalDouble.empty();
    }
    double share = (double) right() / people;
    double rest = mean(RestCount::rest);
    double together = mean(each -> (right(each) - share) * (each.rest() - rest));
    double spread = Math.sqrt(mean(each -> square(each.rest() - rest)) * share * (1 - share));
    return spread > 0
        ? OptionalDouble.of(Math.max(-1, Math.min(1, together / spread)))
        : OptionalDouble.empty();
  }

  /** Why somebody should look at it again; none for a question that does its work. */
  public Set<ItemFlag> flags() {
    Set<ItemFlag> flags = EnumSet.noneOf(ItemFlag.class);
    double share = difficulty().orElse(HARD);
    if (share < HARD) {
      flags.add(ItemFlag.TOO_HARD);
    }
    if (share > EASY) {
      flags.add(ItemFlag.TOO_EASY);
    }
    if (discrimination().orElse(TELLS) < TELLS) {
      flags.add(ItemFlag.DOES_NOT_TELL);
    }
    return flags;
  }

  private double mean(ToDoubleFunction<RestCount> value) {
    return rows.stream().mapToDouble(each -> each.times() * value.applyAsDouble(each)).sum()
        / people();
  }

  private static double right(RestCount row) {
    return row.right() ? 1 : 0;
  }

  private static double square(double value) {
    return value * value;
  }
}
