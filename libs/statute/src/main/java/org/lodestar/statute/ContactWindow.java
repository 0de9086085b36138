package org.lodestar.statute;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/**
 * Days and hours at which it is safe to make contact. A window does not cross midnight: two windows
 * do.
 *
 * @param from first safe minute
 * @param to end, no longer safe
 */
public record ContactWindow(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
  public ContactWindow {
    days = Set.copyOf(days);
    if (days.isEmpty()) {
      throw new InputRefused(FieldError.of("NO_DAYS", "days"));
    }
    if (!from.isBefore(to)) {
      throw new InputRefused(FieldError.of("WINDOW_ENDS_FIRST", "to", to, from));
    }
  }

  boolean covers(LocalDateTime when) {
    LocalTime time = when.toLocalTime();
    return days.contains(when.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(to);
  }
}
