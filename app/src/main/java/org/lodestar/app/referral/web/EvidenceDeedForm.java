package org.lodestar.app.referral.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Evidence;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** What was done with a piece of evidence; each deed uses some of the fields. */
record EvidenceDeedForm(
    @ReadableDate(message = "referral.happening.on.wrong") @Nullable TypedDate on,
    Evidence.@Nullable Way how,
    @Size(max = 2000, message = "referral.evidence.long") @Nullable String reason,
    Evidence.@Nullable Considered considered,
    @Size(max = 2000, message = "referral.evidence.long") @Nullable String said,
    long version) {}
