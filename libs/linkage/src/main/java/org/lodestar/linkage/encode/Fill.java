package org.lodestar.linkage.encode;

import java.util.DoubleSummaryStatistics;

/**
 * Which share of the bits is 1, over the patterns of a list. Before folding, 35 to 50 % is the aim.
 */
public record Fill(double mean, double least, double most) {
  static Fill of(DoubleSummaryStatistics shares) {
    return shares.getCount() == 0
        ? new Fill(0, 0, 0)
        : new Fill(shares.getAverage(), shares.getMin(), shares.getMax());
  }
}
