package org.lodestar.app.referral.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** That the person was told what the Home Office answered. */
record ToldPersonForm(
    @ReadableDate(message = "referral.happening.on.wrong", required = true)
        @Nullable TypedDate toldOn,
    @Size(max = 2000, message = "referral.happening.note.long") @Nullable String toldHow) {}
