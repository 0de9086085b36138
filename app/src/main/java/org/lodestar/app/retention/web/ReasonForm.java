package org.lodestar.app.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why. */
record ReasonForm(
    @Nullable
        @NotBlank(message = "retention.reason.missing")
        @Size(max = 1000, message = "retention.tooLong")
        String reason,
    @Nullable Long version) {
  static ReasonForm fresh(long version) {
    return new ReasonForm("", version);
  }
}
