package org.lodestar.app.oversight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an action is carried over. */
record ReasonForm(
    @Nullable
        @NotBlank(message = "oversight.reason.missing")
        @Size(max = 500, message = "oversight.tooLong")
        String reason,
    @Nullable Long version) {}
