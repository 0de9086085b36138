package org.lodestar.linkage.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the overlap table from clusters is from the true one.
 *
 * @param differences estimated less true, by history
 * @param error sum of the sizes of the differences, as a share of the people truly seen
 * @param chiSquared sum of squared differences over the true counts, cells with none counting as 1
 * @param excess people counted too many (or too few, below 0), as a share of those truly seen
 */
public record OverlapError(List<Long> differences, double error, double chiSquared, double excess) {
  public OverlapError {
    differences = List.copyOf(differences);
  }

  public static OverlapError of(HistoryTable estimated, HistoryTable real) {
    if (!estimated.lists().equals(real.lists())) {
      throw new IllegalArgumentException("the two tables are about different lists");
    }
    List<Long> differences = new ArrayList<>();
    double chiSquared = 0;
    for (int history = 0; history < real.groups().size(); history++) {
      long difference = estimated.groups().get(history) - real.groups().get(history);
      differences.add(difference);
      chiSquared += (double) difference * difference / Math.max(real.groups().get(history), 1);
    }
    double seen = real.total();
    double off = differences.stream().mapToDouble(Math::abs).sum();
    double excess = differences.stream().mapToDouble(Long::doubleValue).sum();
    return new OverlapError(differences, off / seen, chiSquared, excess / seen);
  }
}
