package org.lodestar.linkage.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lodestar.linkage.score.Scorer;

/**
 * Records that say too little to be linked with anything: a record weighed against itself is the
 * heaviest pair that it can be in, all but in full agreement with another.
 *
 * @param share of the records that stay below the threshold
 * @param points share of the records below each weight, rising; at most some hundred
 */
public record Unlinkables(double share, List<Point> points) {
  private static final int MOST = 100;

  public Unlinkables {
    points = List.copyOf(points);
  }

  /**
   * @param weight in bits
   * @param share of the records whose weight against themselves is below it
   */
  public record Point(double weight, double share) {}

  /**
   * @param threshold weight above which a pair speaks for one entity
   */
  static Unlinkables of(int records, Scorer scorer, double threshold) {
    double[] own = new double[records];
    Arrays.setAll(own, row -> scorer.weight(row, row));
    Arrays.sort(own);
    List<Point> points = new ArrayList<>();
    double least = records == 0 ? 0 : Math.floor(own[0]);
    double most = records == 0 ? 0 : Math.ceil(own[records - 1]);
    double step = Math.max(1, Math.ceil((most - least) / MOST));
    for (double weight = least; records > 0 && weight <= most + step / 2; weight += step) {
      points.add(new Point(weight, below(own, weight)));
    }
    return new Unlinkables(records == 0 ? 0 : below(own, threshold), points);
  }

  private static double below(double[] sorted, double weight) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < weight) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (double) low / sorted.length;
  }
}
