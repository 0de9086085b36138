package org.lodestar.linkage.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One grade of agreement of two records in one comparison.
 *
 * @param condition when the grade holds; null for the last one, which holds for all others
 * @param label in words
 * @param isNull whether it holds where a value is absent: such a grade weighs nothing
 * @param m probability that two records of one entity fall into this grade; null while unknown
 * @param u probability that two records of different entities do; null while unknown
 * @param frequency how agreement on a rare value counts for more; null where it does not
 * @param fixedM whether training leaves m alone
 * @param fixedU whether training leaves u alone
 */
public record Level(
    @Nullable Expression condition,
    String label,
    boolean isNull,
    @Nullable Double m,
    @Nullable Double u,
    @Nullable Frequency frequency,
    boolean fixedM,
    boolean fixedU)
    implements Serializable {

  /**
   * Term frequency: a shared rare surname says more than a shared common one.
   *
   * @param column whose values are counted
   * @param weight 1 for the whole correction, 0 for none
   * @param minimumU no value is taken to be rarer than this
   */
  public record Frequency(String column, double weight, double minimumU) implements Serializable {}

  /** A level that is not trained yet. */
  public static Level when(String label, String condition) {
    return new Level(Expression.parse(condition), label, false, null, null, null, false, false);
  }

  /** A level for absent values. */
  public static Level absent(String label, String condition) {
    return new Level(Expression.parse(condition), label, true, null, null, null, false, false);
  }

  /** The level of all other pairs. */
  public static Level otherwise() {
    return new Level(null, "All other", false, null, null, null, false, false);
  }

  public Level with(@Nullable Double newM, @Nullable Double newU) {
    return new Level(condition, label, isNull, newM, newU, frequency, fixedM, fixedU);
  }

  public Level withFrequency(Frequency newFrequency) {
    return new Level(condition, label, isNull, m, u, newFrequency, fixedM, fixedU);
  }

  /** log2(m/u), what the grade adds to the match weight; 0 for absent values or while unknown. */
  public double weight() {
    if (isNull || m == null || u == null) {
      return 0;
    }
    return Math.log(Math.max(m, Double.MIN_NORMAL) / Math.max(u, Double.MIN_NORMAL)) / Math.log(2);
  }
}
