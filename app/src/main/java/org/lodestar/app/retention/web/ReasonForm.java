package org.lodestar.app.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;

/** Why. */
record ReasonForm(
    @Nullable
        @NotBlank(message = "retention.reason.missing")
        @Size(max = 1000, message = "retention.tooLong")
        String reason,
    @Nullable Long version) {
  static List<Asked> asked(Asked reason) {
    return List.of(Asked.kept("version"), reason.named("reason").most(1000).rows(3));
  }

  static ReasonForm fresh(long version) {
    return new ReasonForm("", version);
  }
}
