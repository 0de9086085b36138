package org.lodestar.prevalence.latent;

import org.lodestar.prevalence.PrevalenceException;

/**
 * How long hidden classes are sampled.
 *
 * @param classes at most so many, K in the theory; 2 to 50
 * @param chains that know nothing of each other; 2 to 100
 * @param sweeps of each chain to begin with, 2,000 or more; half of these are thrown away
 * @param mostSweeps chains that do not agree, or tell too little, are run for twice as many, up to
 *     this
 */
public record LatentSettings(int classes, int chains, int sweeps, int mostSweeps) {
  /** Between two sweeps that are kept. */
  static final int THINNING = 10;

  public LatentSettings {
    within("classes", classes, 2, 50);
    within("chains", chains, 2, 100);
    within("sweeps", sweeps, 2000, 10_000_000);
    within("most sweeps", mostSweeps, sweeps, 10_000_000);
  }

  private static void within(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new PrevalenceException(
          "Hidden classes: %s must be from %d to %d, not %d.".formatted(what, least, most, value));
    }
  }

  /** Ten classes, eight chains, 20,000 sweeps of each and up to 160,000. */
  public static LatentSettings standard() {
    return new LatentSettings(10, 8, 20_000, 160_000);
  }
}
