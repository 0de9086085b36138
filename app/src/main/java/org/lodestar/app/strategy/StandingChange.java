package org.lodestar.app.strategy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From when on an action stood so.
 *
 * @param by null when a rule alone says it
 * @param reason and recovery in the words of who said it; else empty
 */
public record StandingChange(
    UUID action,
    Instant at,
    Judgement judgement,
    @Nullable UUID by,
    String reason,
    String recovery) {}
