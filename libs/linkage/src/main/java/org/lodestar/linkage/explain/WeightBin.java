package org.lodestar.linkage.explain;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.score.Edges;

/**
 * One bar of the histogram of match weights.
 *
 * @param from this weight, in bits
 * @param to below this one
 * @param together pairs of records of one cluster
 * @param apart pairs of records of different clusters
 */
public record WeightBin(double from, double to, long together, long apart) {
  private static final int MOST = 60;
  private static final double[] WIDTHS = {0.5, 1, 2, 5, 10, 20, 50, 100};

  public long pairs() {
    return together + apart;
  }

  /** A histogram without gaps over all pairs; of no more than some sixty bars. */
  static List<WeightBin> all(Edges pairs, int[] clusters) {
    if (pairs.size() == 0) {
      return List.of();
    }
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int pair = 0; pair < pairs.size(); pair++) {
      least = Math.min(least, pairs.weight(pair));
      most = Math.max(most, pairs.weight(pair));
    }
    double width = width(most - least);
    int first = (int) Math.floor(least / width);
    int bars = (int) Math.floor(most / width) - first + 1;
    long[] together = new long[bars];
    long[] apart = new long[bars];
    for (int pair = 0; pair < pairs.size(); pair++) {
      int bar = (int) Math.floor(pairs.weight(pair) / width) - first;
      boolean one = clusters[pairs.left(pair)] == clusters[pairs.right(pair)];
      together[bar] += one ? 1 : 0;
      apart[bar] += one ? 0 : 1;
    }
    List<WeightBin> bins = new ArrayList<>();
    for (int bar = 0; bar < bars; bar++) {
      double from = (first + bar) * width;
      bins.add(new WeightBin(from, from + width, together[bar], apart[bar]));
    }
    return bins;
  }

  private static double width(double span) {
    for (double width : WIDTHS) {
      if (span / width < MOST) {
        return width;
      }
    }
    return span / MOST * 2;
  }
}
