package org.lodestar.app.referral.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why somebody is referred again. */
record AgainForm(
    @NotBlank(message = "referral.again.reason.missing")
        @Size(max = 2000, message = "referral.evidence.long")
        @Nullable String reason) {}
