package org.lodestar.prevalence.bayes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Half chains of one length, whose spread within and between them is compared. */
final class SplitChains {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double[][] halves;
  private final double[][] centred;
  private final int length;
  private final double within;
  private final double pooled;

  SplitChains(double[][] halves) {
    this.halves = halves;
    this.centred = Arrays.stream(halves).map(SplitChains::centred).toArray(double[][]::new);
    this.length = halves[0].length;
    this.within = Moments.mean(each(Moments::variance));
    double between = Moments.variance(each(Moments::mean));
    this.pooled = within * (length - 1) / length + between;
  }

  private static double[] centred(double[] half) {
    double mean = Moments.mean(half);
    return Arrays.stream(half).map(draw -> draw - mean).toArray();
  }

  private double[] each(ToDoubleFunction<double[]> summary) {
    return Arrays.stream(halves).mapToDouble(summary).toArray();
  }

  /** The same chains with each draw replaced by the normal score of its rank among all. */
  static SplitChains ranked(double[][] halves) {
    int length = halves[0].length;
    Integer[] order = IntStream.range(0, halves.length * length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble(at -> halves[at / length][at % length]));
    double[][] scores = new double[halves.length][length];
    for (int first = 0, next; first < order.length; first = next) {
      next = first + 1;
      double value = halves[order[first] / length][order[first] % length];
      while (next < order.length && halves[order[next] / length][order[next] % length] == value) {
        next++;
      }
      double score = score((first + 1 + next) / 2.0, order.length);
      for (int i = first; i < next; i++) {
        scores[order[i] / length][order[i] % length] = score;
      }
    }
    return new SplitChains(scores);
  }

  /** Blom's fractional rank as a normal quantile; draws that are equal share their mean rank. */
  private static double score(double rank, int of) {
    return NORMAL.inverseCumulativeProbability((rank - 0.375) / (of + 0.25));
  }

  double rHat() {
    if (pooled == 0) {
      return 1;
    }
    return within == 0 ? Double.POSITIVE_INFINITY : Math.sqrt(pooled / within);
  }

  /**
   * Draws over the time in which a chain forgets: sums of two neighbouring autocorrelations, as
   * long as they are positive, and never rising (Geyer 1992).
   */
  double effectiveDraws() {
    double draws = (double) halves.length * length;
    if (pooled == 0) {
      return draws;
    }
    double time = -1;
    double last = Double.POSITIVE_INFINITY;
    for (int lag = 0; lag + 1 < length; lag += 2) {
      double pair = Math.min(last, correlation(lag) + correlation(lag + 1));
      if (pair <= 0) {
        break;
      }
      time += 2 * pair;
      last = pair;
    }
    // Chains that swing from side to side may count for more than they are, within reason.
    return draws / Math.max(time, 1 / Math.log10(draws));
  }

  private double correlation(int lag) {
    double covariance = Arrays.stream(centred).mapToDouble(half -> covariance(half, lag)).sum();
    return 1 - (within - covariance / centred.length) / pooled;
  }

  private static double covariance(double[] centred, int lag) {
    double sum = 0;
    for (int i = lag; i < centred.length; i++) {
      sum += centred[i] * centred[i - lag];
    }
    return sum / (centred.length - 1);
  }
}
