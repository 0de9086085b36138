package org.lodestar.app.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.UncertainDate;

/**
 * Dates of the scripts, relative to a day: {@code d12} twelve days before, {@code m9} the month
 * nine months before, {@code y3} the year three years before, two of them with {@code ..} between,
 * or a form that {@link UncertainDate#parse} reads.
 */
final class RelativeDate {
  private RelativeDate() {}

  static UncertainDate read(@Nullable String text, LocalDate today) {
    if (text == null) {
      return new UncertainDate.Unknown();
    }
    int dots = text.indexOf("..");
    if (dots > 0) {
      return new UncertainDate.Range(
          bounded(text.substring(0, dots), today), bounded(text.substring(dots + 2), today));
    }
    return text.matches("[dmy]\\d+") ? bounded(text, today) : UncertainDate.parse(text);
  }

  private static UncertainDate.Bounded bounded(String text, LocalDate today) {
    long before = Long.parseLong(text.substring(1));
    return switch (text.charAt(0)) {
      case 'd' -> new UncertainDate.Exact(today.minusDays(before));
      case 'm' -> new UncertainDate.Month(YearMonth.from(today).minusMonths(before));
      case 'y' -> new UncertainDate.Year(today.minusYears(before).getYear());
      default -> throw new IllegalArgumentException("No date " + text);
    };
  }
}
