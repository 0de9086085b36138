package org.lodestar.app.sharing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** What was typed into a form, and the values of sharing. */
final class Typed {
  private Typed() {}

  static @Nullable PersonalText text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : PersonalText.of(typed);
  }

  static PersonalText must(@Nullable String typed) {
    return PersonalText.of(typed == null ? "" : typed);
  }

  static LocalDate date(@Nullable TypedDate typed) {
    return Objects.requireNonNull(typed).date().orElseThrow();
  }

  static boolean yes(@Nullable Boolean ticked) {
    return Boolean.TRUE.equals(ticked);
  }

  static long version(@Nullable Long typed) {
    return typed == null ? -1 : typed;
  }

  static <T> Set<T> set(@Nullable Set<T> ticked) {
    return ticked == null ? Set.of() : Set.copyOf(ticked);
  }

  static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : given.stream().filter(Objects::nonNull).toList();
  }
}
