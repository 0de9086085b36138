package org.lodestar.app.concerns;

import java.util.UUID;

/**
 * Which body has a concern now, and who took it over there.
 *
 * @param handOver the notice by which it came to them
 * @param taken nobody said where it was not urgent
 */
public record HasIt(UUID organisation, UUID handOver, TakenOver taken) {}
