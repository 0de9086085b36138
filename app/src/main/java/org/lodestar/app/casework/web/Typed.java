package org.lodestar.app.casework.web;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.TypedUncertainDate;
import org.lodestar.app.site.TypedUncertainDate.Meaning;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.UncertainDate;

/** What was typed into a form, and the values of casework. */
final class Typed {
  private Typed() {}

  /** A text, or nothing when nothing was typed. */
  static @Nullable PersonalText text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : PersonalText.of(typed);
  }

  /** A text that validation has found to be there. */
  static PersonalText must(@Nullable String typed) {
    return PersonalText.of(typed == null ? "" : typed);
  }

  /** What stands in a field of a form. */
  static String shown(@Nullable PersonalText text) {
    return text == null ? "" : text.text();
  }

  static UncertainDate date(@Nullable TypedUncertainDate typed) {
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

  static <T> Set<T> set(@Nullable Set<T> ticked) {
    return ticked == null ? Set.of() : Set.copyOf(ticked);
  }

  static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }

  /** A time that validation has found to be one; midnight when nothing was typed. */
  static LocalTime time(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return LocalTime.MIDNIGHT;
    }
    String[] parts = typed.split("[:.]");
    return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  static boolean yes(@Nullable Boolean ticked) {
    return Boolean.TRUE.equals(ticked);
  }

  static long version(@Nullable Long typed) {
    return typed == null ? -1 : typed;
  }
}
