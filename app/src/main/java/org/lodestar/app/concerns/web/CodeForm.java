package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A receipt as somebody types it. */
public record CodeForm(
    @Nullable
        @NotBlank(message = "concerns.mailbox.code.missing")
        @Size(max = 100, message = "concerns.mailbox.code.wrong")
        String code) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "CodeForm[secret]";
  }
}
