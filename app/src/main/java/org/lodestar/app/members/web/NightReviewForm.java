package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What another person found about a letting in at night. */
record NightReviewForm(
    @NotNull(message = "members.night.verdict.missing") @Nullable Verdict verdict,
    @NotBlank(message = "members.night.words.missing")
        @Size(max = 2000, message = "members.night.words.long")
        @Nullable String words,
    long version) {
  /** Whether it was fine. */
  enum Verdict {
    FINE,
    NOT_FINE
  }

  /** Words stay out of logs. */
  @Override
  public String toString() {
    return "NightReviewForm";
  }
}
