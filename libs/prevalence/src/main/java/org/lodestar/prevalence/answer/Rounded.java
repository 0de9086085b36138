package org.lodestar.prevalence.answer;

import java.util.Locale;

/** Figures for people: no more precise than they can be. */
public final class Rounded {
  private Rounded() {}

  /** To two figures that count: 12,262 is 12,000; 157 is 160; 47 is 47. */
  public static long two(double value) {
    return Math.round(toTwo(value, Math.rint(value / unit(value))));
  }

  /** Down to two figures that count, for the lower end of a range. */
  public static long down(double value) {
    return Math.round(toTwo(value, Math.floor(value / unit(value) + 1e-9)));
  }

  /** Up to two figures that count, for the upper end of a range. */
  public static long up(double value) {
    return Math.round(toTwo(value, Math.ceil(value / unit(value) - 1e-9)));
  }

  private static double toTwo(double value, double units) {
    return units * unit(value);
  }

  private static double unit(double value) {
    return value < 100 ? 1 : Math.pow(10, Math.floor(Math.log10(value)) - 1);
  }

  /** With commas, as in {@code 12,000}. */
  public static String words(long value) {
    return String.format(Locale.UK, "%,d", value);
  }
}
