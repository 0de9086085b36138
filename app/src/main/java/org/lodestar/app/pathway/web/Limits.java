package org.lodestar.app.pathway.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.TimeLimit;

/** Time limits between forms and values. */
final class Limits {
  private Limits() {}

  static String days(@Nullable TimeLimit limit) {
    return limit == null ? "" : String.valueOf(limit.count());
  }

  static TimeLimit.Unit unit(@Nullable TimeLimit limit) {
    return limit == null ? TimeLimit.Unit.WORKING_DAYS : limit.unit();
  }

  /** Nothing typed is no limit; what is no number or too long is told before. */
  static @Nullable TimeLimit read(@Nullable String days, TimeLimit.@Nullable Unit unit) {
    if (days == null || days.isBlank()) {
      return null;
    }
    return new TimeLimit(
        Math.min(Integer.parseInt(days), TimeLimit.MOST),
        unit == null ? TimeLimit.Unit.CALENDAR_DAYS : unit);
  }
}
