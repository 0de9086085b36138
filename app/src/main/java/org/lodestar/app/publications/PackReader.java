package org.lodestar.app.publications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who opened a pack.
 *
 * @param times how often they did
 * @param tookAlong whether they took a file of it along, which nobody can call back
 * @param gone when they said that no copy of theirs is left; null while they have not
 */
public record PackReader(
    UUID worker,
    Instant first,
    Instant last,
    int times,
    boolean tookAlong,
    @Nullable Instant gone) {}
