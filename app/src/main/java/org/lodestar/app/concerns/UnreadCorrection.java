package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;

/**
 * What was put right and nobody of a body to which it goes has read.
 *
 * @param handOver the notice by which that body knows the concern
 * @param giver the body that put it right
 * @param by who wrote it
 * @param since when
 */
public record UnreadCorrection(HandOver handOver, UUID giver, UUID by, Instant since) {}
