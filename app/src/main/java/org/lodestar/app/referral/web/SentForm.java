package org.lodestar.app.referral.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** On which day it was sent, or the person agreed. */
record SentForm(
    @ReadableDate(message = "referral.happening.on.wrong", required = true)
        @Nullable TypedDate on) {}
