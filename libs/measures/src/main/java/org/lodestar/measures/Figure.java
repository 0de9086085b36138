package org.lodestar.measures;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An indicator for a period: known, or unknown and why. What is unknown is never nought. */
public sealed interface Figure {
  /** The period. */
  Period period();

  /**
   * A figure.
   *
   * @param value in the unit of the indicator; shares in hundredths with one place
   * @param numerator what was counted
   * @param denominator among how many; null where the indicator has none
   */
  record Known(
      Period period, BigDecimal value, long numerator, @Nullable Long denominator, Quality quality)
      implements Figure {}

  /**
   * No figure.
   *
   * @param missing kinds of facts that nobody publishes yet
   */
  record Unknown(Period period, Why why, SortedSet<String> missing) implements Figure {
    public Unknown {
      missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    static Unknown nobody(Period period) {
      return new Unknown(period, Why.NOTHING_TO_DIVIDE_BY, new TreeSet<>());
    }

    static Unknown missing(Period period, Set<String> kinds) {
      return new Unknown(period, Why.NOT_PUBLISHED, new TreeSet<>(kinds));
    }
  }

  /** Why there is no figure. */
  enum Why {
    /** Facts that it needs were not published up to the end of the period. */
    NOT_PUBLISHED,
    /** There was nobody and nothing of which it could be a share or a middle. */
    NOTHING_TO_DIVIDE_BY
  }
}
