package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.ChronologyEntry.Kind;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** A line of the chronology. */
record NoteForm(
    @Nullable @NotNull(message = "casework.note.kind.missing") Kind kind,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong") String at,
    @Nullable UUID person,
    @Nullable
        @NotBlank(message = "casework.note.words.missing")
        @Size(max = 15000, message = "casework.tooLong")
        String words,
    @Nullable Boolean narrow,
    @Nullable Long version) {
  static NoteForm of(ChronologyEntry entry) {
    return new NoteForm(
        entry.kind(),
        Typed.shownDay(entry.happenedAt()),
        Typed.shownTime(entry.happenedAt()),
        entry.person(),
        PersonalText.shown(entry.words()),
        entry.isNarrow(),
        entry.version());
  }

  static NoteForm fresh(LocalDate today, boolean narrow) {
    return new NoteForm(null, TypedDate.of(today), "", null, "", narrow, 0L);
  }

  /** The moment; a day without a time is its first minute. */
  Instant moment() {
    return Typed.moment(on, at);
  }
}
