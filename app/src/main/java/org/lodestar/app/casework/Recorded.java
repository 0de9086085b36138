package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a person's file.
 *
 * @param what the entry itself
 * @param by who recorded it
 * @param version for optimistic locking
 */
public record Recorded<T>(
    UUID id, UUID person, T what, @Nullable UUID by, Instant at, long version) {}
