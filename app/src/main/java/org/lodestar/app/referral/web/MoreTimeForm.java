package org.lodestar.app.referral.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** Why more time is needed to ask for a reconsideration, for what, and until when. */
record MoreTimeForm(
    @NotBlank(message = "referral.moreTime.why.missing")
        @Size(max = 2000, message = "referral.evidence.long")
        @Nullable String why,
    @NotBlank(message = "referral.moreTime.awaited.missing")
        @Size(max = 2000, message = "referral.evidence.long")
        @Nullable String awaited,
    @ReadableDate(message = "referral.moreTime.until.wrong", required = true)
        @Nullable TypedDate until,
    @ReadableDate(message = "referral.moreTime.on.wrong", required = true)
        @Nullable TypedDate on) {}
