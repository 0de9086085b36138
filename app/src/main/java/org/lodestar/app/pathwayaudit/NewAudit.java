package org.lodestar.app.pathwayaudit;

import org.jspecify.annotations.Nullable;

/**
 * What an audit begins with.
 *
 * @param size how many people at most
 * @param seed null to let chance choose one
 * @param threshold percent
 */
public record NewAudit(Population population, int size, @Nullable Long seed, int threshold) {
  /** No sample is larger. */
  public static final int MOST = 50;

  public NewAudit {
    if (size < 1 || size > MOST || threshold < 1 || threshold > 100) {
      throw new IllegalArgumentException("A sample has 1 to " + MOST + " people");
    }
  }
}
