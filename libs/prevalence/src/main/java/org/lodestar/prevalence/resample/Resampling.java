package org.lodestar.prevalence.resample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * Repeats a way to an estimate on tables drawn again and on the table less one person of each
 * history.
 *
 * @param stage a word for the progress, which also separates the chance of one stage from another's
 * @param replicates how many tables are drawn
 */
public record Resampling(String stage, int replicates, Seeds seeds, Parallel parallel) {
  public Resampling {
    if (replicates < 0) {
      throw new IllegalArgumentException("replicates: " + replicates);
    }
  }

  /**
   * Of a way with one estimate.
   *
   * @param way makes an estimator for each thread
   */
  public Bootstrap of(CaptureTable table, Supplier<Estimator> way) {
    return of(table, 1, way).getFirst();
  }

  /**
   * Of a way with several variants, all on the same tables.
   *
   * @param variants estimates that the way gives for a table
   * @return one for each variant
   */
  public List<Bootstrap> of(CaptureTable table, int variants, Supplier<Estimator> way) {
    double[] data = new double[variants];
    way.get().estimate(table.counts(), data);
    int[] occupied =
        IntStream.range(1, table.histories()).filter(each -> table.count(each) > 0).toArray();
    double[][] estimates = new double[replicates + occupied.length][variants];
    Draw draw = Draw.of(table, replicates);
    parallel.run(
        stage,
        estimates.length,
        () -> {
          Estimator estimator = way.get();
          long[] counts = new long[table.histories()];
          return number -> {
            fill(table, draw, occupied, number, counts);
            estimator.estimate(counts, estimates[number]);
          };
        });
    return IntStream.range(0, variants)
        .mapToObj(variant -> bootstrap(table, data[variant], occupied, column(estimates, variant)))
        .toList();
  }

  /** First the tables drawn again, each with a stream of its own, then those with one fewer. */
  private void fill(CaptureTable data, Draw draw, int[] occupied, int number, long[] counts) {
    if (number < replicates) {
      draw.into(counts, seeds.of(stage, number));
    } else {
      Arrays.setAll(counts, data::count);
      counts[occupied[number - replicates]]--;
    }
  }

  private static double[] column(double[][] estimates, int variant) {
    return Arrays.stream(estimates).mapToDouble(each -> each[variant]).toArray();
  }

  /** The estimates of tables drawn again, and behind them those with one person fewer. */
  private Bootstrap bootstrap(CaptureTable table, double data, int[] occupied, double[] estimates) {
    List<DeleteOne> rows = new ArrayList<>();
    for (int at = 0; at < occupied.length; at++) {
      int history = occupied[at];
      rows.add(new DeleteOne(history, table.count(history), estimates[replicates + at]));
    }
    return Bootstrap.of(data, Arrays.copyOf(estimates, replicates), rows);
  }
}
