package org.lodestar.app.worries;

import java.time.Instant;
import java.util.UUID;

/**
 * With this a worker's telephone locks a draft that it cannot open again by itself.
 *
 * @param open the public half, as browsers read it
 * @param ends when what was locked with it stays shut for good
 */
public record FieldKey(UUID id, byte[] open, Instant ends) {}
