package org.lodestar.htcds;

import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.UncertainDate;

/** A plan of support. */
public record Plan(
    @Nullable String objectives,
    @Nullable String actions,
    UncertainDate plannedEnd,
    UncertainDate actualEnd,
    @Nullable String type) {}
