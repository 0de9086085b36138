package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;

/**
 * That a worker told of danger now, and nobody of the organisation that received it has opened it.
 *
 * @param by who told it
 * @param organisation for which they worked
 */
public record UnreadDanger(
    UUID concern, UUID receiver, UUID by, UUID organisation, Instant since) {}
