package org.lodestar.prevalence.resample;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.lodestar.prevalence.Interval;

/**
 * Limits that are corrected for bias and for an error that grows with the estimate (Efron 1987,
 * DiCiccio and Efron 1996).
 *
 * @param z0 bias, as a standard normal quantile
 * @param acceleration a in the theory
 */
public record Bca(double z0, double acceleration) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Estimates closer than this, relatively, are one and the same: only rounding parts them. */
  private static final double TIE = 1e-9;

  /**
   * @param replicates with an estimate, at least one
   * @param estimate of the data
   * @param acceleration from {@link #acceleration}
   */
  public static Bca of(double[] replicates, double estimate, double acceleration) {
    return new Bca(bias(replicates, estimate), acceleration);
  }

  /**
   * The normal quantile of the share of replicates below the estimate, those equal to it counted as
   * half. Where all lie on one side, as if half a replicate lay on the other.
   */
  static double bias(double[] replicates, double estimate) {
    double below = 0;
    for (double replicate : replicates) {
      if (Math.abs(replicate - estimate) <= TIE * estimate) {
        below += 0.5;
      } else if (replicate < estimate) {
        below++;
      }
    }
    double share = Math.clamp(below, 0.5, replicates.length - 0.5) / replicates.length;
    return NORMAL.inverseCumulativeProbability(share);
  }

  /**
   * From the estimates with one person fewer. Rows without an estimate are left out; 0 where
   * nothing moves.
   */
  public static double acceleration(List<DeleteOne> rows) {
    List<DeleteOne> known = rows.stream().filter(row -> !Double.isNaN(row.estimate())).toList();
    double people = known.stream().mapToDouble(DeleteOne::people).sum();
    double mean = known.stream().mapToDouble(row -> row.people() * row.estimate()).sum() / people;
    double squares = 0;
    double cubes = 0;
    for (DeleteOne row : known) {
      double d = mean - row.estimate();
      squares += row.people() * d * d;
      cubes += row.people() * d * d * d;
    }
    return squares > 0 ? cubes / (6 * Math.pow(squares, 1.5)) : 0;
  }

  /** The share of replicates at which the limit of a nominal level lies. */
  public double level(double nominal) {
    double z = z0 + NORMAL.inverseCumulativeProbability(nominal);
    double stretch = 1 - acceleration * z;
    if (stretch <= 0) {
      return z > 0 ? 1 : 0;
    }
    return NORMAL.cumulativeProbability(z0 + z / stretch);
  }

  /** The limit of a nominal level, such as 0.025. */
  public double limit(double[] sorted, double nominal) {
    return Quantiles.of(sorted, level(nominal));
  }

  /**
   * The interval of a level, such as 0.95.
   *
   * @param sorted replicates with an estimate, from the lowest up
   */
  public Interval interval(double[] sorted, double level) {
    double tail = (1 - level) / 2;
    return new Interval(limit(sorted, tail), limit(sorted, 1 - tail));
  }

  /** The replicates that have an estimate, from the lowest up. */
  static double[] usable(double[] replicates) {
    return Arrays.stream(replicates).filter(each -> !Double.isNaN(each)).sorted().toArray();
  }
}
