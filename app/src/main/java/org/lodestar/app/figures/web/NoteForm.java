package org.lodestar.app.figures.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.SeriesNote.Kind;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** A note beside a figure, as typed. */
record NoteForm(
    @Nullable @NotNull(message = "figures.note.kind.missing") Kind kind,
    @Nullable
        @NotNull(message = "figures.note.month.wrong")
        @Pattern(regexp = "(20[0-9]{2})-(0[1-9]|1[0-2])", message = "figures.note.month.wrong")
        String month,
    @Nullable
        @NotBlank(message = "figures.note.words.missing")
        @Size(max = SeriesNote.LONGEST, message = "figures.note.words.long")
        @BoardsRead
        String words) {
  static List<Asked> asked(Page page, List<Option> months) {
    return List.of(
        Asked.radios(page, "figures.note.kind", Kind.values()),
        Asked.select(page, "figures.note.month", months).empty(null),
        Asked.area(page, "figures.note.words").rows(5));
  }

  static NoteForm empty(YearMonth month) {
    return new NoteForm(null, month.toString(), "");
  }

  YearMonth when() {
    return YearMonth.parse(Objects.requireNonNull(month));
  }

  String said() {
    return Objects.requireNonNull(words).strip();
  }

  Kind sort() {
    return Objects.requireNonNull(kind);
  }
}
