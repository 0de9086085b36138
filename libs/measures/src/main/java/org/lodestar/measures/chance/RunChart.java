package org.lodestar.measures.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How figures run over time: their middle, what chance seldom does, and, where there are enough,
 * limits. After the rules of the NHS "Making Data Count" team, as their package for R has them.
 */
public final class RunChart {
  /** Fewer points have no limits. */
  public static final int LEAST_POINTS = 12;

  /** Of smaller counts limits cry wolf. */
  public static final double LEAST_MEAN = 5;

  /** So many on one side of the middle, or each above the one before, are a signal. */
  public static final int RUN = 7;

  private static final double LIMITS = 2.66;
  private static final double SCREEN = 3.267;

  private final double[] values;

  /** Figures that are known, in order. */
  public RunChart(List<Double> values) {
    this.values = values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The limits of an XmR chart. */
  public record Limits(double low, double mean, double high) {}

  /** What chance alone seldom does, and where, counted from 0 on. */
  public record Signal(Kind kind, int from, int to) {
    /** What it is. */
    public enum Kind {
      /** Several on one side of the middle. */
      SHIFT,
      /** Several each higher than the one before, or each lower. */
      TREND,
      /** Beyond a limit. */
      OUTSIDE,
      /** Two of three near a limit. */
      NEAR
    }
  }

  /** Half are at most this, half at least this. */
  public double median() {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private double mean() {
    return Arrays.stream(values).average().orElse(0);
  }

  /** Whether limits are worth drawing. */
  public boolean hasLimits() {
    return values.length >= LEAST_POINTS && mean() >= LEAST_MEAN;
  }

  /** Limits where they are worth drawing. */
  public Optional<Limits> limits() {
    return hasLimits() ? Optional.of(limits(true)) : Optional.empty();
  }

  /**
   * Mean ± 2.66 × the mean moving range.
   *
   * @param screened whether ranges of 3.267 times their mean and more are left out of it
   */
  Limits limits(boolean screened) {
    double[] ranges =
        IntStream.range(1, values.length)
            .mapToDouble(i -> Math.abs(values[i] - values[i - 1]))
            .toArray();
    double all = Arrays.stream(ranges).average().orElse(0);
    double kept =
        screened
            ? Arrays.stream(ranges).filter(each -> each < SCREEN * all).average().orElse(0)
            : all;
    double mean = mean();
    return new Limits(mean - LIMITS * kept, mean, mean + LIMITS * kept);
  }

  /** Runs about the median; where there are limits, all four rules about the mean. */
  public List<Signal> signals() {
    if (!hasLimits()) {
      List<Signal> signals = new ArrayList<>(shifts(median()));
      signals.addAll(trends());
      return signals;
    }
    return signals(limits(true));
  }

  List<Signal> signals(Limits limits) {
    List<Signal> signals = new ArrayList<>(shifts(limits.mean()));
    signals.addAll(trends());
    for (int i = 0; i < values.length; i++) {
      if (values[i] > limits.high() || values[i] < limits.low()) {
        signals.add(new Signal(Signal.Kind.OUTSIDE, i, i));
      }
    }
    for (int i = 2; i < values.length; i++) {
      if (near(i, limits)) {
        signals.add(new Signal(Signal.Kind.NEAR, i - 2, i));
      }
    }
    return signals;
  }

  private List<Signal> shifts(double middle) {
    List<Signal> shifts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= values.length; i++) {
      if (i == values.length || side(i, middle) != side(i - 1, middle)) {
        if (i - from >= RUN && side(from, middle) != 0) {
          shifts.add(new Signal(Signal.Kind.SHIFT, from, i - 1));
        }
        from = i;
      }
    }
    return shifts;
  }

  private double side(int i, double middle) {
    return Math.signum(values[i] - middle);
  }

  private List<Signal> trends() {
    List<Signal> trends = new ArrayList<>();
    int from = 0;
    for (int i = 2; i <= values.length; i++) {
      if (i == values.length || step(i) != step(i - 1)) {
        if (i - from >= RUN && step(i - 1) != 0) {
          trends.add(new Signal(Signal.Kind.TREND, from, i - 1));
        }
        from = i - 1;
      }
    }
    return trends;
  }

  private double step(int i) {
    return Math.signum(values[i] - values[i - 1]);
  }

  /** Two of three between two thirds of the way to a limit and the limit, all on its side. */
  private boolean near(int last, Limits limits) {
    for (double limit : new double[] {limits.low(), limits.high()}) {
      double side = Math.signum(limit - limits.mean());
      double third = limits.mean() + (limit - limits.mean()) * 2 / 3;
      int close = 0;
      boolean alike = side != 0;
      for (int i = last - 2; i <= last; i++) {
        alike &= (values[i] - limits.mean()) * side > 0;
        close += (values[i] - third) * side > 0 && (values[i] - limit) * side <= 0 ? 1 : 0;
      }
      if (alike && close >= 2) {
        return true;
      }
    }
    return false;
  }
}
