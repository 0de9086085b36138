package org.lodestar.disclosure.protect;

import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.Interval;
import org.lodestar.disclosure.ProtectedRow;
import org.lodestar.disclosure.Rate;
import org.lodestar.disclosure.RateRule;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.Why;

/** A row with its count, and a rate where one can be told. A rate is of the count that is shown. */
final class Shown {
  private Shown() {}

  static ProtectedRow of(
      Row given,
      long count,
      String reason,
      Why why,
      @Nullable Interval interval,
      @Nullable RateRule rule) {
    Double denominator = given.denominator();
    Rate rate =
        rule == null || denominator == null || denominator == 0
            ? null
            : Rate.of(count, denominator, rule);
    return new ProtectedRow(given.codes(), count, reason, why, interval, rate);
  }
}
