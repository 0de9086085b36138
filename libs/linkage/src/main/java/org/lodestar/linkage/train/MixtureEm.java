package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.work.Threads;

/**
 * Expectation and maximisation for kinds of pairs, over all possible pairs by their patterns
 * (Dempster, Laird and Rubin 1977).
 */
final class MixtureEm {
  private final PairSample sample;

  /** Whether a pair that no rule finds can be a match. */
  private final boolean anywhere;

  private final List<Training.Round> history = new ArrayList<>();
  private int passes;

  private MixtureEm(PairSample sample, boolean anywhere) {
    this.sample = sample;
    this.anywhere = anywhere;
  }

  /** Matches may be among all pairs. */
  static MixtureEm anywhere(PairSample sample) {
    return new MixtureEm(sample, true);
  }

  /** Only pairs that a rule finds may be matches. */
  static MixtureEm amongFound(PairSample sample) {
    return new MixtureEm(sample, false);
  }

  List<Training.Round> history() {
    return List.copyOf(history);
  }

  /**
   * Where learning ended.
   *
   * @param converged whether the probabilities stand still
   */
  record Ended(Mixture mixture, boolean converged) {}

  /** Learns, and once more without each kind of two entities that came to look like one. */
  Ended learn(Mixture begin, Model model) {
    int most = 4 * model.maxIterations();
    Mixture mixture = begin;
    boolean converged = run(mixture, model.emConvergence(), most);
    for (Mixture left = mixture.withoutAlike(); left != null; left = mixture.withoutAlike()) {
      mixture = left;
      converged = run(mixture, model.emConvergence(), most);
    }
    return new Ended(mixture, converged);
  }

  /** Changes the mixture until it stands still; gives whether it does. */
  private boolean run(Mixture mixture, double convergence, int most) {
    Beforehand before = Beforehand.of(mixture, sample.grain(), grains(mixture));
    Expected expected = expect(mixture, mixture.parts());
    passes++;
    for (int round = 0; round < most; round++) {
      Threads.goOn();
      double change = maximise(mixture, expected, before);
      expected = expect(mixture, mixture.parts());
      Training.Fit fit = new Training.Fit(expected.logLikelihood, before.logDensity(mixture));
      history.add(
          new Training.Round(passes, mixture.lambda(), change, fit, mixture.m(), mixture.u()));
      if (change < convergence) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is expected of each kind.
   *
   * @param shares pairs of each kind
   * @param counts the same by comparison and level
   * @param logLikelihood how well the kinds explain the patterns of all possible pairs
   */
  private record Expected(double[] shares, double[][][] counts, double logLikelihood) {}

  /** How many matches are expected in each level of each comparison. */
  double[][] matches(Mixture mixture) {
    List<Mixture.Part> parts = mixture.parts();
    double[][][] counts = expect(mixture, parts).counts;
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

  private static double maximise(Mixture mixture, Expected expected, Beforehand before) {
    List<Mixture.Part> parts = mixture.parts();
    double[][][] counts = expected.counts;
    pool(mixture, counts);
    double[][] u = new double[mixture.width()][];
    Arrays.setAll(u, mixture::u);
    double change = 0;
    for (int k = 0; k < parts.size(); k++) {
      boolean match = k < mixture.matches.size();
      for (int i = 0; i < mixture.width(); i++) {
        double[] p = parts.get(k).p[i];
        double moved = set(p, counts[k][i], before.pairs()[k][i], mixture.absent[i]);
        if (parts.get(k).apart.contains(i)) {
          double[] m = mixture.matches.getFirst().p[i];
          Apart.keep(p, u[i], m, mixture.absent[i], mixture.best[i]);
        }
        // Kinds of two entities that are nearly alike go on trading pairs for long.
        change = match ? Math.max(change, moved) : change;
      }
      parts.get(k).share = Math.max(expected.shares[k], Double.MIN_NORMAL);
    }
    mixture.scaleShares();
    return change;
  }

  private Expected expect(Mixture mixture, List<Mixture.Part> parts) {
    int width = mixture.width();
    int kinds = parts.size();
    double[] shares = new double[kinds];
    double logLikelihood = 0;
    double[][][] p = byLevel(mixture, parts);
    double[][][] sums = new double[width][][];
    for (int i = 0; i < width; i++) {
      sums[i] = new double[mixture.absent[i].length][kinds];
    }
    double[] products = new double[kinds];
    for (int at = 0; at < sample.size(); at++) {
      int[] levels = sample.levels()[at];
      if (products(parts, p, levels, products) > 0) {
        logLikelihood += share(products, at, mixture.matches.size());
        for (int k = 0; k < kinds; k++) {
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
    return new Expected(shares, byKind(sums, kinds), logLikelihood);
  }

  /** For how many pairs one that was looked at stands, on average over the pairs of each kind. */
  private double[] grains(Mixture mixture) {
    List<Mixture.Part> parts = mixture.parts();
    double[][][] p = byLevel(mixture, parts);
    double[] products = new double[parts.size()];
    double[] pairs = new double[products.length];
    double[] grains = new double[products.length];
    for (int at = 0; at < sample.size(); at++) {
      if (products(parts, p, sample.levels()[at], products) > 0) {
        share(products, at, mixture.matches.size());
        for (int k = 0; k < products.length; k++) {
          pairs[k] += products[k];
          grains[k] += products[k] * sample.grain().ofPatterns()[at];
        }
      }
    }
    for (int k = 0; k < grains.length; k++) {
      grains[k] = pairs[k] > 0 ? grains[k] / pairs[k] : 1;
    }
    return grains;
  }

  /** How likely each kind with this pattern is, beside the others; gives the sum. */
  private static double products(
      List<Mixture.Part> parts, double[][][] p, int[] levels, double[] products) {
    double sum = 0;
    for (int k = 0; k < products.length; k++) {
      products[k] = parts.get(k).share;
    }
    for (int i = 0; i < levels.length; i++) {
      double[] own = p[i][levels[i]];
      for (int k = 0; k < products.length; k++) {
        products[k] *= own[k];
      }
    }
    for (double product : products) {
      sum += product;
    }
    return sum;
  }

  /**
   * Deals pairs of one pattern out to the kinds, in place of their products; gives the logarithm of
   * how likely these pairs were.
   */
  private double share(double[] products, int at, int matches) {
    double pairs = sample.pairs()[at];
    double all = 0;
    double others = 0;
    for (int k = 0; k < products.length; k++) {
      all += products[k];
      others += k < matches ? 0 : products[k];
    }
    double apart = anywhere || others <= 0 ? 0 : sample.unfound()[at];
    for (int k = 0; k < products.length; k++) {
      double together = products[k] * ((pairs - apart) / all);
      products[k] = together + (k < matches || apart == 0 ? 0 : products[k] * (apart / others));
    }
    return (pairs - apart) * Math.log(all) + (apart == 0 ? 0 : apart * Math.log(others));
  }

  /** Which share of the expected matches a rule finds, from 0 to 1. */
  double foundShare(Mixture mixture) {
    List<Mixture.Part> parts = mixture.parts();
    double[][][] p = byLevel(mixture, parts);
    double[] products = new double[parts.size()];
    double found = 0;
    double all = 0;
    for (int at = 0; at < sample.size(); at++) {
      double sum = products(parts, p, sample.levels()[at], products);
      for (int k = 0; sum > 0 && k < mixture.matches.size(); k++) {
        found += (sample.pairs()[at] - sample.unfound()[at]) * (products[k] / sum);
        all += sample.pairs()[at] * (products[k] / sum);
      }
    }
    return all == 0 ? 1 : found / all;
  }

  /** The probability of each level by each kind. */
  private static double[][][] byLevel(Mixture mixture, List<Mixture.Part> parts) {
    double[][][] p = new double[mixture.width()][][];
    for (int i = 0; i < p.length; i++) {
      p[i] = new double[mixture.absent[i].length][parts.size()];
      for (int j = 0; j < p[i].length; j++) {
        for (int k = 0; k < parts.size(); k++) {
          p[i][j][k] = mixture.absent[i][j] ? 1 : parts.get(k).p[i][j];
        }
      }
    }
    return p;
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

  private static double set(double[] p, double[] counts, double[] before, boolean[] absent) {
    double sum = 0;
    for (int j = 0; j < p.length; j++) {
      if (!absent[j]) {
        sum += counts[j] + before[j];
      }
    }
    double change = 0;
    for (int j = 0; j < p.length; j++) {
      if (!absent[j]) {
        double share = (counts[j] + before[j]) / sum;
        change = Math.max(change, Math.abs(share - p[j]));
        p[j] = share;
      }
    }
    return change;
  }
}
