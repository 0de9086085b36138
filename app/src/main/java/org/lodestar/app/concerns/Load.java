package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;

/**
 * How much a worker has in hand of what is still open.
 *
 * @param open concerns
 * @param red those of them that are red
 * @param oldest when the longest waiting of them came in
 */
public record Load(UUID worker, int open, int red, Instant oldest) {
  /** Where a list of colleagues stops counting; the manager's page counts to the end. */
  public static final int MANY = 100;
}
