package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.work.Threads;

/**
 * Expectation and maximisation for kinds of pairs, over all possible pairs by their patterns
 * (Dempster, Laird and Rubin 1977).
 */
final class MixtureEm {
  /** So many pairs the overall probabilities weigh in each kind of two entities. */
  private static final double SMOOTHING = 5;

  private static final double LEAST = 1e-6;

  private final PairSample sample;
  private final List<Training.Round> history = new ArrayList<>();

  MixtureEm(PairSample sample) {
    this.sample = sample;
  }

  List<Training.Round> history() {
    return List.copyOf(history);
  }

  /** Changes the mixture until it stands still; gives whether it does. */
  boolean run(Mixture mixture, double convergence, int most) {
    for (int round = 0; round < most; round++) {
      Threads.goOn();
      double change = round(mixture);
      history.add(new Training.Round(mixture.lambda(), change, mixture.m(), mixture.u()));
      if (change < convergence) {
        return true;
      }
    }
    return false;
  }

  /** How many matches are expected in each level of each comparison. */
  double[][] matches(Mixture mixture) {
    List<Mixture.Part> parts = mixture.parts();
    double[][][] counts = expect(mixture, parts, new double[parts.size()]);
    double[][] matches = counts[0];
    for (int k = 1; k < mixture.matches.size(); k++) {
      for (int i = 0; i < matches.length; i++) {
        for (int j = 0; j < matches[i].length; j++) {
          matches[i][j] += counts[k][i][j];
        }
      }
    }
    return matches;
  }

  private double round(Mixture mixture) {
    List<Mixture.Part> parts = mixture.parts();
    double[] shares = new double[parts.size()];
    double[][][] counts = expect(mixture, parts, shares);
    pool(mixture, counts);
    double change = 0;
    for (int k = 0; k < parts.size(); k++) {
      boolean match = k < mixture.matches.size();
      for (int i = 0; i < mixture.width(); i++) {
        double[] before = match ? mixture.believed.get(k)[i] : mixture.overall[i];
        double weight = match ? mixture.belief : SMOOTHING;
        double[] p = parts.get(k).p[i];
        double moved = set(p, counts[k][i], before, weight, mixture.absent[i]);
        // Kinds of two entities that are nearly alike go on trading pairs for long.
        change = match ? Math.max(change, moved) : change;
      }
      parts.get(k).share = Math.max(shares[k], Double.MIN_NORMAL);
    }
    mixture.scaleShares();
    return change;
  }

  private double[][][] expect(Mixture mixture, List<Mixture.Part> parts, double[] shares) {
    int width = mixture.width();
    int kinds = parts.size();
    double[][][] p = new double[width][][];
    double[][][] sums = new double[width][][];
    for (int i = 0; i < width; i++) {
      int levels = mixture.absent[i].length;
      p[i] = new double[levels][kinds];
      sums[i] = new double[levels][kinds];
      for (int j = 0; j < levels; j++) {
        for (int k = 0; k < kinds; k++) {
          p[i][j][k] = mixture.absent[i][j] ? 1 : parts.get(k).p[i][j];
        }
      }
    }
    double[] products = new double[kinds];
    for (int at = 0; at < sample.size(); at++) {
      int[] levels = sample.levels()[at];
      for (int k = 0; k < kinds; k++) {
        products[k] = parts.get(k).share;
      }
      for (int i = 0; i < width; i++) {
        double[] own = p[i][levels[i]];
        for (int k = 0; k < kinds; k++) {
          products[k] *= own[k];
        }
      }
      double all = 0;
      for (double product : products) {
        all += product;
      }
      if (all > 0) {
        double scale = sample.pairs()[at] / all;
        for (int k = 0; k < kinds; k++) {
          products[k] *= scale;
          shares[k] += products[k];
        }
        for (int i = 0; i < width; i++) {
          double[] into = sums[i][levels[i]];
          for (int k = 0; k < kinds; k++) {
            into[k] += products[k];
          }
        }
      }
    }
    return byKind(sums, kinds);
  }

  private static double[][][] byKind(double[][][] sums, int kinds) {
    double[][][] counts = new double[kinds][sums.length][];
    for (int k = 0; k < kinds; k++) {
      for (int i = 0; i < sums.length; i++) {
        counts[k][i] = new double[sums[i].length];
        for (int j = 0; j < sums[i].length; j++) {
          counts[k][i][j] = sums[i][j][k];
        }
      }
    }
    return counts;
  }

  /** Kinds of one entity are one but for the place. */
  private static void pool(Mixture mixture, double[][][] counts) {
    if (mixture.matches.size() == 2) {
      for (int i = 0; i < mixture.width(); i++) {
        for (int j = 0; !mixture.place.contains(i) && j < counts[0][i].length; j++) {
          double both = counts[0][i][j] + counts[1][i][j];
          counts[0][i][j] = both;
          counts[1][i][j] = both;
        }
      }
    }
  }

  private static double set(
      double[] p, double[] counts, double[] before, double weight, boolean[] absent) {
    double sum = 0;
    for (int j = 0; j < p.length; j++) {
      if (!absent[j]) {
        counts[j] += weight * before[j] + LEAST;
        sum += counts[j];
      }
    }
    double change = 0;
    for (int j = 0; j < p.length; j++) {
      if (!absent[j]) {
        double share = counts[j] / sum;
        change = Math.max(change, Math.abs(share - p[j]));
        p[j] = share;
      }
    }
    return change;
  }
}
