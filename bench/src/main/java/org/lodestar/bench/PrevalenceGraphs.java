package org.lodestar.bench;

import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.graph.DecomposableGraphs;
import org.lodestar.prevalence.graph.GraphAverage;
import org.lodestar.prevalence.graph.GraphAveraging;
import org.lodestar.prevalence.graph.UnseenRange;
import org.lodestar.prevalence.table.CaptureTable;

/** Averaging over decomposable graphs: {@code [TABLE.csv ...]}. */
public final class PrevalenceGraphs {
  private static final int POINTS = 1000;
  private static final int TIMES = 20;

  private PrevalenceGraphs() {}

  public static void main(String[] arguments) {
    Rounds.head("averaging over graphs, all threads");
    for (CaptureTables each : CaptureTables.of(arguments, "UKdat_5", "UKdat")) {
      long last = TIMES * each.table().people();
      tell(each, "1,000 numbers from 1", UnseenRange.of(1, POINTS));
      tell(each, "1,000 numbers to 20 n", new UnseenRange(1, last, Math.ceilDiv(last, POINTS)));
      tell(each, "every number to 20 n", UnseenRange.of(1, last));
    }
  }

  private static void tell(CaptureTables each, String what, UnseenRange range) {
    CaptureTable table = each.table();
    GraphAveraging averaging = GraphAveraging.of(table);
    Parallel all = Parallel.all(Progress.SILENT);
    GraphAverage[] last = new GraphAverage[1];
    Rounds.of(8, 9, () -> last[0] = averaging.over(range, all))
        .tell(
            "%s, %,d graphs, %s"
                .formatted(each.name(), DecomposableGraphs.of(table.size()).size(), what));
    System.out.printf(
        "  mean %.4f, median %d%n", last[0].posterior().mean(), last[0].posterior().quantile(0.5));
  }
}
