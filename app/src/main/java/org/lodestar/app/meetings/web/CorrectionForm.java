package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.Correction;

/** The answer to somebody who wants minutes put right. */
public record CorrectionForm(
    @Nullable @NotNull(message = "meetings.correction.answer.missing") Choice answer,
    @Nullable
        @NotBlank(message = "meetings.words.missing")
        @Size(max = 4000, message = "meetings.tooLong")
        String words) {
  /** The answers that there are. */
  public enum Choice {
    TAKEN,
    NOT_TAKEN
  }

  Correction.State state() {
    return answer == Choice.TAKEN ? Correction.State.TAKEN : Correction.State.NOT_TAKEN;
  }
}
