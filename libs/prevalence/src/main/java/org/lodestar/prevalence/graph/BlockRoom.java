package org.lodestar.prevalence.graph;

import java.util.Arrays;

/** The room of one thread: the weights of all sets over one block, and what graphs make of them. */
final class BlockRoom {
  /** A weight below e^-100 of the greatest is left out: it would change no digit. */
  private static final double NEGLIGIBLE = 100;

  /** Among many graphs one below e^-60. */
  private static final double NEGLIGIBLE_AMONG_MANY = 60;

  private static final int MANY = 1000;

  private final FlatGraphs graphs;
  private final SetWeights weights;
  private final UnseenRange range;
  private final double[] first;
  private final double[] last;
  private final double[] bends;
  private final double[][] growth;
  private final double[][] decay;
  private final double[] products = new double[Blocks.MOST_POINTS];
  private final double least;
  private int from;
  private int points;

  BlockRoom(FlatGraphs graphs, SetWeights weights, UnseenRange range) {
    this.graphs = graphs;
    this.weights = weights;
    this.range = range;
    this.least = graphs.size() < MANY ? -NEGLIGIBLE : -NEGLIGIBLE_AMONG_MANY;
    this.first = new double[weights.sets()];
    this.last = new double[weights.sets()];
    this.bends = new double[weights.sets()];
    this.growth = new double[weights.sets()][Blocks.MOST_POINTS];
    this.decay = new double[weights.sets()][Blocks.MOST_POINTS];
  }

  /** The greatest log weight of any graph at one point. */
  double highest(int point) {
    Arrays.setAll(first, set -> weights.at(set, point));
    double highest = Double.NEGATIVE_INFINITY;
    for (int graph = 0; graph < graphs.size(); graph++) {
      highest = Math.max(highest, graphs.sum(graph, first));
    }
    return highest + first[0];
  }

  /** Makes ready so many points from one on. */
  void fill(int start, int many) {
    from = start;
    points = many;
    for (int set = 0; set < growth.length; set++) {
      first[set] = weights.at(set, from);
      weights.growth(set, from, points, first[set], growth[set]);
      for (int i = 0; i < points; i++) {
        decay[set][i] = 1 / growth[set][i];
      }
      last[set] = first[set] + Math.log(growth[set][points - 1]);
      bends[set] = weights.bend(set, from);
    }
  }

  /**
   * Adds the weights of all graphs, over e^scale, to those of the points, and for each graph to its
   * mass and its sum of unseen.
   */
  void addTo(double[] total, double[] mass, double[] moment, double scale) {
    double square = range.at(from + points - 1) - range.at(from);
    square *= square;
    for (int graph = 0; graph < graphs.size(); graph++) {
      double begin = graphs.sum(graph, first) + first[0] - scale;
      double end = graphs.sum(graph, last) + last[0] - scale;
      double bend = bends[0] + graphs.separatorSum(graph, bends);
      // Nowhere in the block is it above the higher end and as much as it can bend.
      if (Math.max(begin, end) + square / 8 * bend > least) {
        add(graph, Math.exp(begin), total, mass, moment);
      }
    }
  }

  private void add(int graph, double begin, double[] total, double[] mass, double[] moment) {
    for (int i = 0; i < points; i++) {
      products[i] = begin * growth[0][i];
    }
    graphs.multiply(graph, growth, decay, products, points);
    double whole = 0;
    double steps = 0;
    for (int i = 0; i < points; i++) {
      double weight = products[i];
      total[from + i] += weight;
      whole += weight;
      steps += i * weight;
    }
    mass[graph] += whole;
    moment[graph] += range.at(from) * whole + range.step() * steps;
  }
}
