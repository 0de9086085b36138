package org.lodestar.app.meetings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.TypedDate;

/** What was typed into a form, and the values of meetings. */
final class Typed {
  /** A time of day as people type it. */
  static final String TIME = "([01]?[0-9]|2[0-3])[:.][0-5][0-9]";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private Typed() {}

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
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

  static <T> Set<T> set(@Nullable Set<@Nullable T> ticked) {
    return ticked == null
        ? Set.of()
        : ticked.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }

  static Instant moment(@Nullable TypedDate day, @Nullable String time) {
    String[] parts = text(time).split("[:.]");
    return date(day)
        .atTime(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
        .atZone(LONDON)
        .toInstant();
  }

  static TypedDate day(Instant moment) {
    return TypedDate.of(moment.atZone(LONDON).toLocalDate());
  }

  static String time(Instant moment) {
    return moment.atZone(LONDON).toLocalTime().withSecond(0).withNano(0).toString();
  }
}
