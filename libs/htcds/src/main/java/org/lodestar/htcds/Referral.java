package org.lodestar.htcds;

import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.UncertainDate;

/** A referral that came in, or one that went out. */
public record Referral(
    @Nullable String organisation,
    UncertainDate date,
    @Nullable String worker,
    @Nullable String reason,
    @Nullable String details) {}
