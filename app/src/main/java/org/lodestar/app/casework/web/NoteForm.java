package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.ChronologyEntry.Kind;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** A line of the chronology. */
record NoteForm(
    @Nullable @NotNull(message = "casework.note.kind.missing") Kind kind,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable
        @Pattern(
            regexp = "|([01]?[0-9]|2[0-3])[:.][0-5][0-9]",
            message = "casework.note.time.wrong")
        String at,
    @Nullable UUID person,
    @Nullable
        @NotBlank(message = "casework.note.words.missing")
        @Size(max = 15000, message = "casework.tooLong")
        String words,
    @Nullable Boolean narrow,
    @Nullable Long version) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  static NoteForm of(ChronologyEntry entry) {
    ZonedDateTime then = entry.happenedAt().atZone(LONDON);
    return new NoteForm(
        entry.kind(),
        TypedDate.of(then.toLocalDate()),
        then.toLocalTime().withSecond(0).withNano(0).toString(),
        entry.person(),
        Typed.shown(entry.words()),
        entry.isNarrow(),
        entry.version());
  }

  static NoteForm fresh(LocalDate today, boolean narrow) {
    return new NoteForm(null, TypedDate.of(today), "", null, "", narrow, 0L);
  }

  /** The moment; a day without a time is its first minute. */
  Instant moment() {
    LocalDate day = on == null ? LocalDate.EPOCH : on.date().orElse(LocalDate.EPOCH);
    LocalTime time = at == null || at.isBlank() ? LocalTime.MIDNIGHT : time(at);
    return day.atTime(time).atZone(LONDON).toInstant();
  }

  private static LocalTime time(String typed) {
    String[] parts = typed.split("[:.]");
    return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }
}
