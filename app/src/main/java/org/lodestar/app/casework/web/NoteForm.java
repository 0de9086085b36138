package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.ChronologyEntry.Kind;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
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
    @Nullable Long version)
    implements Looked {
  /**
   * What it asks.
   *
   * @param people it may be about; where there are none it is not asked
   */
  static Sheet sheet(Page page, List<Option> people) {
    String words = "casework.note";
    Stream<Asked> about =
        people.isEmpty()
            ? Stream.empty()
            : Stream.of(
                Asked.select(page, words + ".person", people)
                    .empty(page.t("casework.note.person.all")));
    Asked narrow =
        Asked.boxes(
                page, words + ".narrow", List.of(Option.of("true", page.t("casework.note.narrow"))))
            .label(page.t("casework.note.narrow.label"));
    return Sheet.of(
        words,
        Stream.of(
                Stream.of(
                    Asked.radios(page, words + ".kind", Choices.notes(page)),
                    Asked.date(page, words + ".on"),
                    Asked.text(page, words + ".at").width(5)),
                about,
                Stream.of(Asked.area(page, words + ".words").rows(8).most(15000), narrow))
            .flatMap(each -> each)
            .toArray(Asked[]::new));
  }

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
