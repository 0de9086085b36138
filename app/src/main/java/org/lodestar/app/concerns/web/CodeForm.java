package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as somebody types it.
 *
 * @param text what they had typed when their mailbox lapsed; null where it did not
 */
public record CodeForm(
    @Nullable
        @NotBlank(message = "concerns.mailbox.code.missing")
        @Size(max = 100, message = "concerns.mailbox.code.wrong")
        String code,
    @Nullable String text) {
  /** What they had typed; empty for nothing. */
  String words() {
    return text == null ? "" : text;
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "CodeForm[secret]";
  }
}
