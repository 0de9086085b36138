package org.lodestar.prevalence.resample;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.lodestar.prevalence.Interval;

/**
 * How an estimate moves when the people seen are drawn again.
 *
 * @param estimate of the data, people in all
 * @param replicates estimates of tables drawn again, in order of their number; NaN where a table
 *     has none
 * @param deleteOne the estimate with one person fewer, for each history that somebody has
 * @param bca bias and acceleration
 * @param intervals by level in hundred, 50, 80 and 95; empty where no replicate has an estimate
 */
public record Bootstrap(
    double estimate,
    double[] replicates,
    List<DeleteOne> deleteOne,
    Bca bca,
    Map<Integer, Interval> intervals) {
  private static final List<Integer> LEVELS = List.of(50, 80, 95);

  public Bootstrap {
    replicates = replicates.clone();
    deleteOne = List.copyOf(deleteOne);
    intervals = Collections.unmodifiableMap(new TreeMap<>(intervals));
  }

  /** Works bias, acceleration and limits out. */
  public static Bootstrap of(double estimate, double[] replicates, List<DeleteOne> deleteOne) {
    double[] usable = Bca.usable(replicates);
    if (usable.length == 0 || Double.isNaN(estimate)) {
      Bca unknown = new Bca(Double.NaN, Double.NaN);
      return new Bootstrap(estimate, replicates, deleteOne, unknown, Map.of());
    }
    Bca bca = Bca.of(usable, estimate, Bca.acceleration(deleteOne));
    Map<Integer, Interval> intervals = new TreeMap<>();
    LEVELS.forEach(level -> intervals.put(level, bca.interval(usable, level / 100.0)));
    return new Bootstrap(estimate, replicates, deleteOne, bca, intervals);
  }

  @Override
  public double[] replicates() {
    return replicates.clone();
  }

  /** Tables on which no model had an estimate; they are left out of the limits. */
  public int withoutFit() {
    return (int) DoubleStream.of(replicates).filter(Double::isNaN).count();
  }

  /** Rows whose loss of one person leaves no estimate; they are left out of the acceleration. */
  public int deleteOneWithoutFit() {
    return (int) deleteOne.stream().filter(row -> Double.isNaN(row.estimate())).count();
  }

  /** The limit at a level of one's own, such as 0.9. */
  public double limit(double nominal) {
    return bca.limit(Bca.usable(replicates), nominal);
  }
}
