package org.lodestar.app.concerns;

import java.util.UUID;

/**
 * A report that is safely stored.
 *
 * @param concern its identifier
 * @param receiver the organisation that reads it
 * @param first false when the same report had been handed in before
 */
public record Submission(UUID concern, UUID receiver, boolean first) {}
