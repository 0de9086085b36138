package org.lodestar.app.community.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.TypedDate;

/** What forms make of what was typed. */
final class Typed {
  /** A whole number of up to five digits, or nothing. */
  static final String NUMBER = "\\s*([0-9]{1,5})?\\s*";

  private Typed() {}

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  static @Nullable Integer number(@Nullable String typed) {
    return text(typed).isEmpty() ? null : Integer.valueOf(text(typed));
  }

  static String number(@Nullable Integer kept) {
    return kept == null ? "" : String.valueOf(kept);
  }

  static @Nullable LocalDate date(@Nullable TypedDate typed) {
    return typed == null ? null : typed.date().orElse(null);
  }

  static <T> Set<T> set(@Nullable Collection<@Nullable T> chosen) {
    return chosen == null
        ? Set.of()
        : chosen.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }

  /** A version that was sent along; one that nothing has, when none was. */
  static long version(@Nullable Long version) {
    return version == null ? -1 : version;
  }
}
