package org.lodestar.app.concerns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The service clocks of a concern: by when, and when it was done. */
public record Clocks(
    Instant acknowledgeBy,
    @Nullable Instant acknowledgedAt,
    Instant triageBy,
    @Nullable Instant triagedAt) {}
