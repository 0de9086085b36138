package org.lodestar.app.referral.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.TheirYes;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;
import org.lodestar.statute.NrmEvent;

/** What happened to a referral and when. */
record HappeningForm(
    @NotNull(message = "referral.happening.event.missing") @Nullable NrmEvent event,
    @ReadableDate(message = "referral.happening.on.wrong", required = true) @Nullable TypedDate on,
    @Nullable TheirYes agreed,
    @Size(max = 2000, message = "referral.happening.note.long") @Nullable String note) {}
