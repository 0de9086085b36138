package org.lodestar.app.members.entry;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which a worker has shown both steps.
 *
 * @param used when they last signed in with it
 * @param isNew whether the worker has not said yet that it was they
 */
public record Browser(UUID id, Instant since, Instant used, boolean isNew) {}
