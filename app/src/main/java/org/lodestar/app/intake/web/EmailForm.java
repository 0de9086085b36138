package org.lodestar.app.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An e-mail, pasted. */
public record EmailForm(
    @Nullable
        @NotBlank(message = "intake.email.missing")
        @Size(max = 100_000, message = "concerns.long")
        String text) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "EmailForm[personal]";
  }
}
