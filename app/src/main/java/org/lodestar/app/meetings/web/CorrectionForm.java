package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.Correction;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** The answer to somebody who wants minutes put right. */
public record CorrectionForm(
    @Nullable @NotNull(message = "meetings.correction.answer.missing") Choice answer,
    @Nullable
        @NotBlank(message = "meetings.words.missing")
        @Size(max = 4000, message = "meetings.tooLong")
        String words) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(
            page,
            "meetings.correction.answer",
            Option.all(page, "meetings.correction", Choice.values())),
        Asked.area(page, "meetings.correction.why").named("words").most(4000));
  }

  /** The answers that there are. */
  public enum Choice {
    TAKEN,
    NOT_TAKEN
  }

  Correction.State state() {
    return answer == Choice.TAKEN ? Correction.State.TAKEN : Correction.State.NOT_TAKEN;
  }
}
