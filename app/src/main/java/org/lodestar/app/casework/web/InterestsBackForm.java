package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The second person does not agree, and says why. */
record InterestsBackForm(
    @Nullable @NotNull(message = "casework.interests.rule.notNow") UUID record,
    @Nullable Long version,
    @Nullable
        @NotBlank(message = "casework.interests.missing.why")
        @Size(max = InterestsForm.LONG, message = "casework.tooLong")
        String why) {
  static InterestsBackForm fresh() {
    return new InterestsBackForm(null, null, "");
  }
}
