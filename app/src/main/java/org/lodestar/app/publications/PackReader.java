package org.lodestar.app.publications;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who opened a pack.
 *
 * @param times how often they did
 * @param tookAlong whether they took a file of it along, which nobody can call back
 */
public record PackReader(UUID worker, Instant first, Instant last, int times, boolean tookAlong) {}
