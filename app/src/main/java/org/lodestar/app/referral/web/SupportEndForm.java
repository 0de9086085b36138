package org.lodestar.app.referral.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** The day on which support ends, as the letter says it. */
record SupportEndForm(
    @ReadableDate(message = "referral.now.ends.missing", required = true)
        @Nullable TypedDate ends) {}
