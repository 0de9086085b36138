package org.lodestar.prevalence.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.bayes.Intervals;
import org.lodestar.prevalence.diagnose.Humps;

/** How probable each number of people is, exactly but for what lies outside the range. */
public final class UnseenPosterior {
  /** As many numbers, evenly by probability, stand for the whole when humps are looked for. */
  private static final int EVEN = 2000;

  private final long people;
  private final UnseenRange range;
  private final double[] shares;

  UnseenPosterior(long people, UnseenRange range, double[] weights) {
    double sum = Arrays.stream(weights).sum();
    this.people = people;
    this.range = range;
    this.shares = Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }

  public UnseenRange range() {
    return range;
  }

  /** Probability by point of the range, a copy. */
  public double[] shares() {
    return shares.clone();
  }

  /** Of the number of people N, seen and unseen. */
  public double mean() {
    double unseen = 0;
    for (int point = 0; point < shares.length; point++) {
      unseen += shares[point] * range.at(point);
    }
    return people + unseen;
  }

  public double deviation() {
    double mean = mean() - people;
    double sum = 0;
    for (int point = 0; point < shares.length; point++) {
      double off = range.at(point) - mean;
      sum += shares[point] * off * off;
    }
    return Math.sqrt(sum);
  }

  /** The most probable number of people; the least where several are. */
  public long mode() {
    int best = 0;
    for (int point = 1; point < shares.length; point++) {
      best = shares[point] > shares[best] ? point : best;
    }
    return people + range.at(best);
  }

  /** The least number of people that holds this share of the posterior at or below it. */
  public long quantile(double share) {
    double below = 0;
    for (int point = 0; point < shares.length; point++) {
      below += shares[point];
      if (below >= share) {
        return people + range.at(point);
      }
    }
    return people + range.at(shares.length - 1);
  }

  /** By level in hundred: 50, 80, 95. */
  public Map<Integer, Interval> intervals() {
    return Intervals.of(this::quantile);
  }

  /** The numbers of people near which it has humps, in rising order. */
  public List<Double> humps() {
    double[] even = new double[EVEN];
    int point = 0;
    double below = 0;
    for (int i = 0; i < EVEN; i++) {
      double wanted = (i + 0.5) / EVEN;
      while (below + shares[point] < wanted && point < shares.length - 1) {
        below += shares[point++];
      }
      // Within its step, so that a few small whole numbers are not taken for a hump each.
      double part = Math.clamp((wanted - below) / shares[point], 0, 1) - 0.5;
      even[i] = people + range.at(point) + range.step() * part;
    }
    return Humps.of(even, people);
  }

  /** How much lies in the last hundredth of the range: much means that the range ends too soon. */
  public double massAtEnd() {
    int last = Math.ceilDiv(shares.length, 100);
    return Arrays.stream(shares, shares.length - last, shares.length).sum();
  }
}
