package org.lodestar.prevalence.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * Draws many tables of a made-up population and asks each method of each.
 *
 * @param tables how many
 */
public record Simulation(int tables, Seeds seeds, Parallel parallel) {
  private static final int[] LEVELS = {50, 80, 95};

  /** A row for each candidate. */
  public List<Row> of(Truth truth, List<Candidate> candidates) {
    CaptureTable[] drawn = new CaptureTable[tables];
    Told[][] told = new Told[candidates.size()][tables];
    parallel.run(
        "simulate",
        tables,
        () ->
            number -> {
              drawn[number] = truth.draw(seeds.of("truth", number));
              for (int each = 0; each < told.length; each++) {
                Seeds own = new Seeds(seeds.of("method", number).nextLong());
                told[each][number] = candidates.get(each).way().of(drawn[number], own);
              }
            });
    List<Row> rows = new ArrayList<>();
    for (int each = 0; each < told.length; each++) {
      rows.add(row(truth, candidates.get(each).name(), drawn, told[each]));
    }
    return rows;
  }

  private Row row(Truth truth, String method, CaptureTable[] drawn, Told[] told) {
    double people = truth.people();
    double[] ratios =
        Arrays.stream(told)
            .map(Told::estimate)
            .flatMap(java.util.stream.Stream::ofNullable)
            .mapToDouble(estimate -> estimate / people)
            .sorted()
            .toArray();
    Map<Integer, Double> coverage = new TreeMap<>();
    Map<Integer, Double> width = new TreeMap<>();
    for (int level : LEVELS) {
      List<Interval> intervals = intervals(told, level);
      coverage.put(level, share(intervals, interval -> interval.contains(people) ? 1 : 0));
      width.put(
          level,
          middle(
              intervals.stream()
                  .mapToDouble(interval -> (interval.high() - interval.low()) / people)
                  .toArray()));
    }
    return new Row(
        truth.name(),
        truth.people(),
        method,
        told.length,
        middle(Arrays.stream(drawn).mapToDouble(CaptureTable::people).toArray()),
        middle(Arrays.stream(drawn).mapToDouble(CaptureTable::overlap).toArray()),
        at(ratios, 0.05),
        at(ratios, 0.5),
        at(ratios, 0.95),
        logError(ratios),
        coverage,
        width,
        share(List.of(told), each -> each.refused() ? 1 : 0),
        share(List.of(told), each -> each.estimate() == null ? 1 : 0));
  }

  private static List<Interval> intervals(Told[] told, int level) {
    return Arrays.stream(told)
        .map(each -> each.intervals().get(level))
        .flatMap(java.util.stream.Stream::ofNullable)
        .toList();
  }

  private static <T> double share(List<T> all, ToDoubleFunction<T> one) {
    return all.stream().mapToDouble(one).average().orElse(Double.NaN);
  }

  private static double middle(double[] values) {
    return at(Arrays.stream(values).sorted().toArray(), 0.5);
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
  }

  private static double logError(double[] ratios) {
    return Math.sqrt(
        Arrays.stream(ratios)
            .map(ratio -> Math.log(ratio) * Math.log(ratio))
            .average()
            .orElse(Double.NaN));
  }
}
