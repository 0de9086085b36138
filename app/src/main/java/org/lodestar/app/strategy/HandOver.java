package org.lodestar.app.strategy;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody followed another in a post.
 *
 * @param things how many went along
 */
public record HandOver(
    UUID id, UUID from, UUID to, String reason, UUID by, Instant at, int things) {}
