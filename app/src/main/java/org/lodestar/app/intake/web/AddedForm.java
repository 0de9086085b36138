package org.lodestar.app.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was forgotten, under an identifier fixed before.
 *
 * @param stops ticked where the way by which they may be reached is safe no more
 */
public record AddedForm(
    @Nullable @NotNull(message = "intake.added.missing") UUID note,
    @Nullable
        @NotBlank(message = "intake.added.missing")
        @Size(max = 4_000, message = "concerns.long")
        String text,
    @Nullable Boolean stops) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "AddedForm[personal]";
  }
}
