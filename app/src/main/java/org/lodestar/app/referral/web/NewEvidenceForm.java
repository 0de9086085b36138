package org.lodestar.app.referral.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** Evidence that came later. */
record NewEvidenceForm(
    @NotBlank(message = "referral.evidence.what.missing")
        @Size(max = 2000, message = "referral.evidence.long")
        @Nullable String what,
    @Size(max = 2000, message = "referral.evidence.long") @Nullable String source,
    @ReadableDate(message = "referral.happening.on.wrong", required = true)
        @Nullable TypedDate obtainedOn) {}
