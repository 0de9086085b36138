package org.lodestar.htcds;

import org.jspecify.annotations.Nullable;

/** The case itself. */
public record CaseDetails(
    @Nullable String status, @Nullable String closureReason, @Nullable String owner) {}
