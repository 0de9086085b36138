package org.lodestar.page;

import java.util.Locale;

/** Numbers as a reader wants them. */
public final class Numbers {
  private Numbers() {}

  public static String count(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** So many of these, in the singular for one: {@code 1 pair}, {@code 12 pairs}. */
  public static String counted(long number, String one, String several) {
    return count(number) + " " + (number == 1 ? one : several);
  }

  /** A count for an axis: {@code 800}, {@code 12k}, {@code 3.5m}. */
  public static String shortly(double number) {
    double size = Math.abs(number);
    if (size >= 999_500) {
      return trimmed(number / 1e6, 1) + "m";
    }
    return size >= 1_000 ? trimmed(number / 1e3, 1) + "k" : trimmed(number, 1);
  }

  /** A share in hundred; small and large ones with as many places as they need. */
  public static String percent(double share) {
    if (Double.isNaN(share)) {
      return "–";
    }
    double size = Math.min(share, 1 - share);
    int needed = 1 + (int) Math.ceil(-Math.log10(100 * size));
    int places = size <= 0 || size >= 0.095 ? 0 : size >= 0.001 ? 1 : Math.min(needed, 9);
    return String.format(Locale.UK, "%." + places + "f", 100 * share) + "%";
  }

  /** A share in hundred to a tenth; what is nearly none or nearly all is told as that. */
  public static String roughly(double share) {
    if (Double.isNaN(share) || share == 0 || share == 1) {
      return percent(share);
    }
    double least = 0.0005;
    return share < least ? "<0.1%" : share > 1 - least ? ">99.9%" : percent(share);
  }

  /** A probability, with three figures that count. */
  public static String probability(double p) {
    if (Double.isNaN(p)) {
      return "–";
    }
    if (p == 0 || p == 1) {
      return p == 0 ? "0" : "1";
    }
    if (p < 0.0001) {
      return String.format(Locale.UK, "%.1e", p).replace("e-", "e\u2212");
    }
    if (p > 0.99999) {
      return "over 0.99999";
    }
    return p > 0.999
        ? String.format(Locale.UK, "%.5f", p)
        : String.format(Locale.UK, "%.4f", p).replaceAll("0{1,2}$", "");
  }

  /** Without zeros at the end. */
  public static String trimmed(double number, int places) {
    String text = String.format(Locale.UK, "%." + places + "f", number);
    String shorter = text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    return (shorter.equals("-0") ? "0" : shorter).replace("-", "\u2212");
  }

  /** A length in SVG as a share of the width. */
  public static String across(double share) {
    return trimmedPlain(100 * share) + "%";
  }

  /** A length in SVG in pixels. */
  public static String length(double pixels) {
    return trimmedPlain(pixels);
  }

  private static String trimmedPlain(double number) {
    String text = String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
    return text.equals("-0") ? "0" : text;
  }
}
