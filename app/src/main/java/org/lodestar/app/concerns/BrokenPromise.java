package org.lodestar.app.concerns;

/**
 * An hour to ring back that has passed, and nobody has written that they rang.
 *
 * @param taken who promised it, and on which number they are rung
 */
public record BrokenPromise(HandOver handOver, TakenOver taken) {}
