package org.lodestar.app.referral.domain;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.lodestar.vocabulary.UncertainDate;

/**
 * Says an uncertain date as the Home Office form takes it: in words, no more exact than it is
 * known.
 */
final class LooseDates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private LooseDates() {}

  static Optional<String> words(UncertainDate date) {
    return switch (date) {
      case UncertainDate.Exact exact -> Optional.of(exact.day().format(DAY));
      case UncertainDate.Month month -> Optional.of(month.month().format(MONTH));
      case UncertainDate.Year year -> Optional.of(Integer.toString(year.year()));
      case UncertainDate.AgedAt aged -> Optional.of("aged about " + aged.age());
      case UncertainDate.Range range ->
          Optional.of(
              "between " + words(range.from()).orElse("") + " and " + words(range.to()).orElse(""));
      case UncertainDate.Unknown unknown -> Optional.empty();
    };
  }
}
