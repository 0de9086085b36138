package org.lodestar.prevalence.resample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
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
    double[][] drawn = drawn(table, variants, way);
    List<Row> rows = rows(table, variants, way);
    return IntStream.range(0, variants)
        .mapToObj(
            v -> Bootstrap.of(data[v], drawn[v], rows.stream().map(row -> row.of(v)).toList()))
        .toList();
  }

  private double[][] drawn(CaptureTable table, int variants, Supplier<Estimator> way) {
    double[][] estimates = new double[variants][replicates];
    Draw draw = new Draw(table.counts());
    parallel.run(
        stage,
        replicates,
        () -> {
          Estimator estimator = way.get();
          long[] counts = new long[table.histories()];
          double[] out = new double[variants];
          return number -> {
            UniformRandomProvider chance = seeds.of(stage, number);
            draw.into(counts, chance);
            estimator.estimate(counts, out);
            for (int variant = 0; variant < variants; variant++) {
              estimates[variant][number] = out[variant];
            }
          };
        });
    return estimates;
  }

  private static List<Row> rows(CaptureTable table, int variants, Supplier<Estimator> way) {
    Estimator estimator = way.get();
    long[] counts = table.counts();
    List<Row> rows = new ArrayList<>();
    for (int history = 1; history < counts.length; history++) {
      if (counts[history] > 0) {
        counts[history]--;
        double[] out = new double[variants];
        estimator.estimate(counts, out);
        counts[history]++;
        rows.add(new Row(history, counts[history], out));
      }
    }
    return rows;
  }

  private record Row(int history, long people, double[] estimates) {
    DeleteOne of(int variant) {
      return new DeleteOne(history, people, estimates[variant]);
    }
  }
}
