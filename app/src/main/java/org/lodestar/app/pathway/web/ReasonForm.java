package org.lodestar.app.pathway.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a draft is proposed or sent back. */
record ReasonForm(
    @Nullable
        @NotBlank(message = "pathway.reason.missing")
        @Size(max = 500, message = "pathway.tooLong")
        String reason,
    @Nullable Long version) {}
