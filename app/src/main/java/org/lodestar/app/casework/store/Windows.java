package org.lodestar.app.casework.store;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ContactWindow;

/** How a window of safe days and hours is written into its sealed cell. */
final class Windows {
  private Windows() {}

  static @Nullable PersonalText written(@Nullable ContactWindow window) {
    if (window == null) {
      return null;
    }
    String days = window.days().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    return PersonalText.of(days + "|" + window.from() + "|" + window.to());
  }

  static @Nullable ContactWindow read(@Nullable PersonalText stored) {
    if (stored == null) {
      return null;
    }
    String[] parts = stored.text().split("\\|");
    return new ContactWindow(
        Columns.constants(DayOfWeek.class, parts[0].split(" ")),
        LocalTime.parse(parts[1]),
        LocalTime.parse(parts[2]));
  }
}
