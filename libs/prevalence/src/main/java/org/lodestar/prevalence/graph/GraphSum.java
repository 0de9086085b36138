package org.lodestar.prevalence.graph;

import java.util.Arrays;
import java.util.List;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;

/** The weights of some graphs over a range, summed over graphs and over numbers of unseen. */
final class GraphSum {
  private static final int PIECES = 32;

  private final FlatGraphs graphs;
  private final SetWeights weights;
  private final UnseenRange range;
  private final Blocks blocks;

  GraphSum(List<DecomposableGraph> graphs, SetWeights weights, UnseenRange range) {
    this.graphs = new FlatGraphs(graphs);
    this.weights = weights;
    this.range = range;
    this.blocks = new Blocks(range, weights);
  }

  /** The sums, whatever the number of threads. */
  Weighed over(Parallel parallel) {
    double scale = highest(parallel);
    int pieces = Math.min(PIECES, blocks.count());
    double[] total = new double[range.size()];
    double[][] mass = new double[pieces][graphs.size()];
    double[][] moment = new double[pieces][graphs.size()];
    parallel.run(
        "dga",
        pieces,
        () -> {
          BlockRoom room = room();
          return piece -> {
            for (int block = piece; block < blocks.count(); block += pieces) {
              room.fill(blocks.start(block), blocks.points(block));
              room.addTo(total, mass[piece], moment[piece], scale);
            }
          };
        });
    return new Weighed(scale, total, added(mass), added(moment));
  }

  private BlockRoom room() {
    return new BlockRoom(graphs, weights, range);
  }

  /** The greatest log weight at the beginning of any block: near enough to scale by. */
  private double highest(Parallel parallel) {
    double[] highest = new double[blocks.count()];
    new Parallel(parallel.threads(), Progress.SILENT)
        .run(
            "dga",
            highest.length,
            () -> {
              BlockRoom room = room();
              return block -> {
                highest[block] = room.highest(blocks.start(block));
              };
            });
    return Arrays.stream(highest).max().orElseThrow();
  }

  private static double[] added(double[][] pieces) {
    double[] sums = pieces[0].clone();
    for (int piece = 1; piece < pieces.length; piece++) {
      double[] more = pieces[piece];
      Arrays.setAll(sums, i -> sums[i] + more[i]);
    }
    return sums;
  }
}
