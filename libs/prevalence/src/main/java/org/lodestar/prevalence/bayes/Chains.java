package org.lodestar.prevalence.bayes;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Draws of one number by several chains that know nothing of each other, and whether they agree.
 * R-hat and the number of effective draws are those of Vehtari, Gelman, Simpson, Carpenter and
 * Bürkner, Bayesian Analysis 16 (2021): of split chains, and of ranks turned into normal scores, so
 * that heavy tails do not hide that chains disagree.
 */
public final class Chains {
  private final double[][] draws;
  private final double[] sorted;

  /**
   * @param draws by chain; one chain or more, all as long, four draws or more
   */
  public Chains(double[][] draws) {
    int length = draws[0].length;
    if (length < 4 || Arrays.stream(draws).anyMatch(chain -> chain.length != length)) {
      throw new IllegalArgumentException("chains of unlike length, or of fewer than four draws");
    }
    this.draws = Arrays.stream(draws).map(double[]::clone).toArray(double[][]::new);
    this.sorted = Arrays.stream(draws).flatMapToDouble(DoubleStream::of).sorted().toArray();
  }

  public int count() {
    return draws.length;
  }

  /** Draws in all chains together. */
  public int size() {
    return sorted.length;
  }

  public double mean() {
    return Moments.mean(sorted);
  }

  public double deviation() {
    return Moments.deviation(sorted);
  }

  /** Of all draws; type 8 of Hyndman and Fan, nearly unbiased whatever the distribution. */
  public double quantile(double share) {
    double h = (sorted.length + 1.0 / 3) * share + 1.0 / 3;
    int below = (int) Math.clamp(Math.floor(h), 1, sorted.length);
    int above = Math.min(below + 1, sorted.length);
    double part = Math.clamp(h - below, 0, 1);
    return sorted[below - 1] + part * (sorted[above - 1] - sorted[below - 1]);
  }

  /** The median of each chain by itself. */
  public double[] medians() {
    return Arrays.stream(draws).mapToDouble(Moments::median).toArray();
  }

  /** The share of draws above a value. */
  public double shareAbove(double value) {
    return (double) Arrays.stream(sorted).filter(draw -> draw > value).count() / sorted.length;
  }

  /**
   * The greater of R-hat for where the chains are and for how wide they spread; 1 where they agree.
   */
  public double rHat() {
    double middle = quantile(0.5);
    double[][] folded = halves();
    for (double[] half : folded) {
      Arrays.setAll(half, i -> Math.abs(half[i] - middle));
    }
    return Math.max(SplitChains.ranked(halves()).rHat(), SplitChains.ranked(folded).rHat());
  }

  /** As many independent draws as would tell the middle as well. */
  public double effectiveDraws() {
    return SplitChains.ranked(halves()).effectiveDraws();
  }

  /** As many independent draws as would tell the tail at this share as well. */
  public double effectiveDrawsAt(double share) {
    double limit = quantile(share);
    double[][] below = halves();
    for (double[] half : below) {
      Arrays.setAll(half, i -> half[i] <= limit ? 1 : 0);
    }
    return new SplitChains(below).effectiveDraws();
  }

  /** Each chain as its first half and its last; one draw in the middle may fall away. */
  private double[][] halves() {
    int half = draws[0].length / 2;
    double[][] halves = new double[2 * draws.length][];
    for (int chain = 0; chain < draws.length; chain++) {
      double[] whole = draws[chain];
      halves[2 * chain] = Arrays.copyOf(whole, half);
      halves[2 * chain + 1] = Arrays.copyOfRange(whole, whole.length - half, whole.length);
    }
    return halves;
  }

  /**
   * So many draws that stand for all, evenly by probability and in order of size. Draws that are
   * equal are spread over half a unit on either side, since people are whole.
   */
  public double[] even(int many) {
    double[] even = new double[many];
    int next = 0;
    for (int i = 0; i < many; i = next) {
      double value = at(i, many);
      for (next = i; next < many && at(next, many) == value; ) {
        next++;
      }
      for (int tied = i; tied < next; tied++) {
        even[tied] = value + (tied - i + 0.5) / (next - i) - 0.5;
      }
    }
    return even;
  }

  private double at(int place, int many) {
    return sorted[(int) ((place + 0.5) / many * sorted.length)];
  }
}
