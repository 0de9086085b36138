package org.lodestar.app.guests;

import java.time.Instant;
import java.util.UUID;

/**
 * How a link stands, without who it is for.
 *
 * @param changedAt when it came to stand so
 * @param byLetter whether it can be sent to a mailbox; else it is printed
 */
public record PassStand(
    UUID id, PassState state, Instant changedAt, Instant until, boolean byLetter, long version) {}
