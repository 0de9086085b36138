package org.lodestar.app.support;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a plan.
 *
 * @param action null when it happened to the goal
 * @param event a code
 * @param before what it said before; no answers when nothing was reworded
 */
public record PlanChange(
    UUID goal,
    @Nullable UUID action,
    String event,
    Answers before,
    @Nullable UUID by,
    Instant at) {}
