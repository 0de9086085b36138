package org.lodestar.app.referral.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** The new last day for asking for a reconsideration. */
record TimeGivenForm(
    @ReadableDate(message = "referral.moreTime.given.wrong", required = true)
        @Nullable TypedDate given) {}
