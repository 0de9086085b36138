package org.lodestar.app.library.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.NewRecording;
import org.lodestar.app.library.RecordedIn;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Forms of recordings on public pages. */
final class RecordingForms {
  private static final String LONG = "library.document.long";

  private RecordingForms() {}

  /** Languages to choose from, British Sign Language first. */
  static List<Option> languages() {
    return RecordedIn.all().stream()
        .map(each -> Option.of(each.tag(), each.englishName()))
        .toList();
  }

  /**
   * A recording as it is typed; its file comes after all of it.
   *
   * @param file what is wrong with the file is told here
   */
  record Added(
      @Nullable @NotBlank(message = "library.recordings.language.missing") String language,
      @Nullable
          @NotBlank(message = "library.recordings.title.missing")
          @Size(max = 120, message = LONG)
          String title,
      @Nullable
          @NotNull(message = "library.recordings.minutes.wrong")
          @Pattern(
              regexp = "\\s*([1-9]|[1-5][0-9]|60)\\s*",
              message = "library.recordings.minutes.wrong")
          String minutes,
      @Nullable
          @NotBlank(message = "library.recordings.transcript.missing")
          @Size(max = 8000, message = LONG)
          String transcript,
      @Nullable
          @NotBlank(message = "library.recordings.checker.missing")
          @Size(max = 200, message = LONG)
          String checker,
      @Nullable String file) {
    static Added empty() {
      return new Added("", "", "", "", "", null);
    }

    /** What was typed; nothing where there is no such language. */
    @Nullable NewRecording said(String spot) {
      return RecordedIn.find(Typed.text(language))
          .map(
              in ->
                  new NewRecording(
                      spot,
                      in,
                      Typed.text(title),
                      Typed.count(minutes),
                      Typed.text(transcript),
                      Typed.text(checker)))
          .orElse(null);
    }
  }

  /** That a second person approves what they watched or heard to its end. */
  record Approved(
      @Nullable
          @NotNull(message = "library.recordings.played.missing")
          @AssertTrue(message = "library.recordings.played.missing")
          Boolean played,
      @NotBlank(message = "members.code.missing") @Size(max = 60, message = "members.code.wrong")
          @Nullable String factor) {
    String code() {
      return Objects.requireNonNullElse(factor, "");
    }

    /** Codes stay out of logs. */
    @Override
    public String toString() {
      return "Approved";
    }
  }

  /** That somebody looked at one again. */
  record Looked(
      @Nullable
          @NotNull(message = "library.recordings.played.missing")
          @AssertTrue(message = "library.recordings.played.missing")
          Boolean played,
      @Nullable
          @NotNull(message = "library.pages.next.wrong")
          @ReadableDate(required = true, message = "library.pages.next.wrong")
          TypedDate next,
      @Nullable Long version) {
    static Looked empty() {
      return new Looked(null, TypedDate.of(null), null);
    }

    static List<Asked> asked(Page page) {
      return List.of(
          Asked.boxes(
              page,
              "library.recordings.played",
              List.of(Option.of("true", page.t("library.recordings.played.yes")))),
          Asked.date(page, "library.pages.next"));
    }

    LocalDate day() {
      return Objects.requireNonNull(next).date().orElseThrow();
    }

    long looked() {
      return Typed.version(version);
    }
  }
}
