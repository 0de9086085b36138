package org.lodestar.page;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis from one number to another.
 *
 * @param low its beginning
 * @param high its end, above the beginning
 */
public record Scale(double low, double high) {
  /** The same, or one bit wide where there is no width. */
  public static Scale of(double low, double high) {
    return high > low ? new Scale(low, high) : new Scale(low - 0.5, low + 0.5);
  }

  /** From 0 to the next round number that is not below. */
  public static Scale upTo(double most) {
    double step = step(Math.max(most, 1e-9), 4);
    return new Scale(0, Math.max(step, Math.ceil(most / step - 1e-9) * step));
  }

  /** Where a value lies, 0 at the beginning and 1 at the end. */
  public double share(double value) {
    return Math.clamp((value - low) / (high - low), 0, 1);
  }

  /** Round numbers on it, about so many. */
  public List<Double> ticks(int about) {
    double step = step(high - low, about);
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** 1, 2 or 5 times a power of ten. */
  private static double step(double span, int about) {
    double rough = span / about;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / power;
    return (lead <= 1.0001 ? 1 : lead <= 2.0001 ? 2 : lead <= 5.0001 ? 5 : 10) * power;
  }
}
