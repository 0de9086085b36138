package org.lodestar.prevalence.diagnose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether estimates drawn again gather about one figure or about several, which one range hides. A
 * smooth curve over the logarithms of the unseen (a normal kernel, bandwidth after Silverman 1986)
 * has a hump of its own where it rises again by a fifth from the valley before it.
 */
public final class Humps {
  private static final int POINTS = 256;
  private static final int LEAST = 50;
  private static final double RISE = 1.2;
  private static final double LEAST_HEIGHT = 0.1;

  private Humps() {}

  /**
   * Where the humps lie, in people in all.
   *
   * @param estimates in any order; those without an estimate left out
   * @param seen people seen, below all estimates
   */
  public static List<Double> of(double[] estimates, long seen) {
    double[] logs =
        Arrays.stream(estimates)
            .filter(estimate -> estimate > seen && Double.isFinite(estimate))
            .map(estimate -> Math.log(estimate - seen))
            .sorted()
            .toArray();
    double width = logs.length < LEAST ? 0 : bandwidth(logs);
    return width <= 0 ? List.of() : humps(logs, width, seen);
  }

  /** 0.9 times the smaller of standard deviation and quartile range over 1.34, by n^-0.2. */
  private static double bandwidth(double[] sorted) {
    double mean = Arrays.stream(sorted).average().orElse(0);
    double square = Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).average().orElse(0);
    double quartiles = sorted[sorted.length * 3 / 4] - sorted[sorted.length / 4];
    double spread =
        quartiles > 0 ? Math.min(Math.sqrt(square), quartiles / 1.34) : Math.sqrt(square);
    return 0.9 * spread * Math.pow(sorted.length, -0.2);
  }

  private static List<Double> humps(double[] logs, double width, long seen) {
    double from = logs[0] - 3 * width;
    double step = (logs[logs.length - 1] + 3 * width - from) / (POINTS - 1);
    double[] curve = new double[POINTS];
    for (int point = 0; point < POINTS; point++) {
      for (double log : logs) {
        double z = (from + point * step - log) / width;
        curve[point] += Math.exp(-z * z / 2);
      }
    }
    return tops(curve).stream().map(top -> seen + Math.exp(from + top * step)).toList();
  }

  /** Points that are higher than all about them, with a valley between each two. */
  private static List<Integer> tops(double[] curve) {
    double least = LEAST_HEIGHT * Arrays.stream(curve).max().orElse(0);
    List<Integer> tops = new ArrayList<>();
    int top = 0;
    double valley = 0;
    boolean rising = true;
    for (int point = 1; point < curve.length; point++) {
      if (rising) {
        top = curve[point] > curve[top] ? point : top;
        if (curve[point] * RISE < curve[top] && curve[top] >= least) {
          tops.add(top);
          rising = false;
          valley = curve[point];
        }
      } else {
        valley = Math.min(valley, curve[point]);
        if (curve[point] > valley * RISE && curve[point] >= least) {
          rising = true;
          top = point;
        }
      }
    }
    return tops;
  }
}
