package org.lodestar.prevalence.shrink;

import org.lodestar.prevalence.PrevalenceException;

/**
 * How pairs are judged.
 *
 * @param prior of the pairs
 * @param threshold a pair stays whose posterior mean is at least so many of its posterior standard
 *     deviations away from 0
 * @param chains 2 or more
 * @param draws of each chain to begin with, a multiple of 500
 * @param mostDraws twice as many draws, up to this, as long as chance decides whether a pair stays
 */
public record ThresholdSettings(
    PairPrior prior, double threshold, int chains, int draws, int mostDraws) {
  public ThresholdSettings {
    if (!(threshold >= 0 && threshold <= 100)) {
      throw new PrevalenceException("The threshold must be from 0 to 100, usually 2.");
    }
    if (chains < 2 || chains > 100) {
      throw new PrevalenceException("Thresholding takes 2 to 100 chains, not " + chains + ".");
    }
    if (draws < Batches.SIZE || draws % Batches.SIZE != 0 || mostDraws < draws) {
      throw new PrevalenceException(
          "Thresholding takes draws in hundreds of five, such as 20000, and at most no fewer.");
    }
  }

  /** Proper prior, threshold 2, four chains of 20,000 draws and up to 320,000. */
  public static ThresholdSettings standard() {
    return new ThresholdSettings(PairPrior.PROPER, 2, 4, 20_000, 320_000);
  }

  public ThresholdSettings with(PairPrior other) {
    return new ThresholdSettings(other, threshold, chains, draws, mostDraws);
  }
}
