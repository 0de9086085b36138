package org.lodestar.app.breakglass.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whether it was justified, in words. */
record ReviewForm(
    @NotNull(message = "breakglass.verdict.missing") @Nullable Verdict verdict,
    @NotBlank(message = "breakglass.words.missing")
        @Size(max = 2000, message = "breakglass.words.long")
        @Nullable String words,
    long version) {
  /** Verdicts. */
  enum Verdict {
    JUSTIFIED,
    NOT_JUSTIFIED
  }
}
