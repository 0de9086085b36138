package org.lodestar.app.concerns.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TypedUncertainDate;
import org.lodestar.app.site.TypedUncertainDate.Meaning;
import org.lodestar.vocabulary.UncertainDate;

/** From what was typed to an uncertain date, and to words. */
public final class UncertainDates {
  private UncertainDates() {}

  /** What was meant; nothing was typed means unknown. Empty when it makes no sense. */
  public static Optional<UncertainDate> read(@Nullable TypedUncertainDate typed) {
    if (typed == null || typed.blank()) {
      return Optional.of(new UncertainDate.Unknown());
    }
    return typed.meaning().map(UncertainDates::date);
  }

  private static UncertainDate date(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Exact exact -> new UncertainDate.Exact(exact.day());
      case Meaning.Month month -> new UncertainDate.Month(month.month());
      case Meaning.Year year -> new UncertainDate.Year(year.year());
      case Meaning.AgedAbout aged -> new UncertainDate.AgedAt(aged.age());
      case Meaning.Range range ->
          new UncertainDate.Range(
              new UncertainDate.Exact(range.from()), new UncertainDate.Exact(range.to()));
      case Meaning.NotKnown unknown -> new UncertainDate.Unknown();
    };
  }

  /** The date in the words of a page. */
  public static String say(Page page, UncertainDate date) {
    return switch (date) {
      case UncertainDate.Exact exact -> page.date(exact.day());
      case UncertainDate.Month month -> page.date(month.first()).replaceFirst("^\\S+ ", "");
      case UncertainDate.Year year -> String.valueOf(year.year());
      case UncertainDate.AgedAt aged -> page.t("concerns.when.aged", aged.age());
      case UncertainDate.Range range ->
          page.t("concerns.when.range", say(page, range.from()), say(page, range.to()));
      case UncertainDate.Unknown unknown -> page.t("concerns.known.NOT_KNOWN");
    };
  }
}
