package org.lodestar.app.retention.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** What was typed and found right. */
final class Typed {
  private Typed() {}

  static PersonalText words(@Nullable String typed) {
    return PersonalText.of(Objects.requireNonNull(typed));
  }

  static LocalDate date(@Nullable TypedDate typed) {
    return Objects.requireNonNull(typed).date().orElseThrow();
  }

  static long version(@Nullable Long shown) {
    return shown == null ? 0 : shown;
  }

  static int number(@Nullable String typed) {
    return Integer.parseInt(Objects.requireNonNull(typed).strip());
  }
}
