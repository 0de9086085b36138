package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** A day and a time by the clock on a wall in London, and what there is to say about it. */
record MomentForm(
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable
        @NotBlank(message = "casework.missing.time.missing")
        @Pattern(
            regexp = "|([01]?[0-9]|2[0-3])[:.][0-5][0-9]",
            message = "casework.note.time.wrong")
        String at,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String words,
    @Nullable Long version) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  static MomentForm now(LocalDateTime wallClock) {
    LocalTime time = wallClock.toLocalTime().withSecond(0).withNano(0);
    return new MomentForm(TypedDate.of(wallClock.toLocalDate()), time.toString(), "", 0L);
  }

  Instant moment() {
    LocalDate day = on == null ? LocalDate.EPOCH : on.date().orElse(LocalDate.EPOCH);
    return day.atTime(Typed.time(at)).atZone(LONDON).toInstant();
  }
}
