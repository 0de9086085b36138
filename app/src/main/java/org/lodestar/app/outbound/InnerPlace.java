package org.lodestar.app.outbound;

/**
 * A server inside the network that two administrators named, so that it may be called although the
 * rest of the world cannot reach it.
 *
 * @param plain whether it may be called without TLS
 */
public record InnerPlace(Spot spot, boolean plain) {}
