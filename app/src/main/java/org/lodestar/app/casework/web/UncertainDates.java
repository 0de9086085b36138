package org.lodestar.app.casework.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.TypedUncertainDate;
import org.lodestar.app.site.TypedUncertainDate.Meaning;
import org.lodestar.vocabulary.UncertainDate;

/** Dates that nobody knows exactly, as they are typed and as casework keeps them. */
final class UncertainDates {
  private UncertainDates() {}

  static UncertainDate of(@Nullable TypedUncertainDate typed) {
    Optional<Meaning> meaning = typed == null ? Optional.empty() : typed.meaning();
    return switch (meaning.orElse(new Meaning.NotKnown())) {
      case Meaning.Exact exact -> new UncertainDate.Exact(exact.day());
      case Meaning.Month month -> new UncertainDate.Month(month.month());
      case Meaning.Year year -> new UncertainDate.Year(year.year());
      case Meaning.AgedAbout age -> new UncertainDate.AgedAt(age.age());
      case Meaning.Range range ->
          new UncertainDate.Range(
              new UncertainDate.Exact(range.from()), new UncertainDate.Exact(range.to()));
      case Meaning.NotKnown nothing -> new UncertainDate.Unknown();
    };
  }

  static TypedUncertainDate shown(UncertainDate date) {
    return TypedUncertainDate.of(
        switch (date) {
          case UncertainDate.Exact exact -> new Meaning.Exact(exact.day());
          case UncertainDate.Month month -> new Meaning.Month(month.month());
          case UncertainDate.Year year -> new Meaning.Year(year.year());
          case UncertainDate.AgedAt age -> new Meaning.AgedAbout(age.age());
          case UncertainDate.Range range ->
              new Meaning.Range(range.from().first(), range.to().last());
          case UncertainDate.Unknown nothing -> new Meaning.NotKnown();
        });
  }
}
