package org.lodestar.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis of numbers from one round number to another.
 *
 * @param low where it begins
 * @param high where it ends
 * @param step from tick to tick: 1, 2 or 5 times a power of ten
 */
public record Ticks(double low, double high, double step) {
  private static final double HAIR = 1e-9;

  public Ticks {
    if (!(high > low) || !(step > 0)) {
      throw new IllegalArgumentException("An axis has some length: " + low + " " + high);
    }
  }

  /**
   * Round numbers around all of these, and nought.
   *
   * @param about how many steps
   * @param whole whether what is counted has no halves
   */
  public static Ticks around(double least, double most, int about, boolean whole) {
    double low = Math.min(0, least);
    double high = Math.max(0, most);
    double span = high - low > 0 ? high - low : 1;
    double step = step(span / about);
    if (whole) {
      step = Math.max(1, step);
    }
    double from = Math.floor(low / step + HAIR) * step;
    double to = Math.ceil(high / step - HAIR) * step;
    return new Ticks(from, to > from ? to : from + step, step);
  }

  private static double step(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / power;
    return (lead <= 1 + HAIR ? 1 : lead <= 2 + HAIR ? 2 : lead <= 5 + HAIR ? 5 : 10) * power;
  }

  /** Where a number lies, 0 at the beginning and 1 at the end. */
  public double share(double value) {
    return Math.clamp((value - low) / (high - low), 0, 1);
  }

  /** All ticks. */
  public List<Double> all() {
    List<Double> all = new ArrayList<>();
    long steps = Math.round((high - low) / step);
    long first = Math.round(low / step);
    for (long i = 0; i <= steps; i++) {
      all.add((first + i) * step);
    }
    return all;
  }

  /** A number as it is written: {@code 1,200}, {@code 0.5}, {@code −3}. */
  public static String words(double number) {
    String text = String.format(Locale.UK, "%,.6f", number).replaceAll("\\.?0+$", "");
    return text.equals("-0") ? "0" : text.replace("-", "\u2212");
  }
}
