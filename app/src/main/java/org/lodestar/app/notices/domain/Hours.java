package org.lodestar.app.notices.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lodestar.statute.ContactWindow;

/**
 * Days and hours at which a reminder may go out.
 *
 * @param days safe days; empty for any
 * @param from first minute
 * @param to end, no longer safe
 */
public record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
  public Hours {
    days = days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(days);
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("Hours end after they begin");
    }
  }

  /** The same as the law's rules know it. */
  ContactWindow window() {
    return new ContactWindow(days, from, to);
  }

  /** The first safe moment from now on, not after the last day. */
  Optional<LocalDateTime> first(LocalDateTime now, LocalDate last) {
    for (LocalDate day = now.toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
      LocalDateTime begins = day.atTime(from);
      LocalDateTime moment = begins.isBefore(now) ? now : begins;
      if (days.contains(day.getDayOfWeek()) && moment.isBefore(day.atTime(to))) {
        return Optional.of(moment);
      }
    }
    return Optional.empty();
  }
}
