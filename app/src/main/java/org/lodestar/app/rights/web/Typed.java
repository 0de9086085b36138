package org.lodestar.app.rights.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** What was typed into a form, and the values of this module. */
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

  static long version(@Nullable Long typed) {
    return typed == null ? -1 : typed;
  }

  static String shown(@Nullable PersonalText text) {
    return text == null ? "" : text.text();
  }
}
