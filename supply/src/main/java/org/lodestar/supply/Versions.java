package org.lodestar.supply;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Versions as numbers between dots; a word such as M4 or RC1 stands before the release. */
final class Versions {
  private static final Pattern UNFINISHED =
      Pattern.compile(".*[.-](?i:m|rc|cr|alpha|beta|b|snapshot|preview|ea)[.-]?\\d*([.-].*)?");

  private Versions() {}

  /** Whether its maker says that it is not finished. */
  static boolean isUnfinished(String version) {
    return UNFINISHED.matcher(version).matches();
  }

  /** Negative where the first is the older one. */
  static int compare(String one, String other) {
    String[] left = parts(one);
    String[] right = parts(other);
    for (int at = 0; at < Math.max(left.length, right.length); at++) {
      int order =
          Long.compare(
              number(at < left.length ? left[at] : ""), number(at < right.length ? right[at] : ""));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /**
   * Whether a version is meant.
   *
   * @param range bounds with commas between, all of which must hold: {@code >=17.0, <17.6}; {@code
   *     *} for every version
   */
  static boolean isIn(String version, String range) {
    return List.of(range.split(",")).stream().map(String::strip).allMatch(b -> holds(version, b));
  }

  private static boolean holds(String version, String bound) {
    if (bound.equals("*")) {
      return true;
    }
    if (bound.startsWith(">=")) {
      return compare(version, bound.substring(2).strip()) >= 0;
    }
    if (bound.startsWith("<=")) {
      return compare(version, bound.substring(2).strip()) <= 0;
    }
    if (bound.startsWith("<")) {
      return compare(version, bound.substring(1).strip()) < 0;
    }
    if (bound.startsWith("=")) {
      return compare(version, bound.substring(1).strip()) == 0;
    }
    throw new IllegalArgumentException("This is no bound of a version: " + bound);
  }

  /** What is left out counts as nought, and so does a word that says "released". */
  private static String[] parts(String version) {
    return version.toLowerCase(Locale.ROOT).split("[.\\-+_]");
  }

  private static long number(String part) {
    if (part.isEmpty() || part.equals("final") || part.equals("release") || part.equals("ga")) {
      return 0;
    }
    if (part.chars().allMatch(c -> c >= '0' && c <= '9') && part.length() < 18) {
      return Long.parseLong(part);
    }
    String digits = part.replaceAll("[^0-9]", "");
    // Before the release of that number, and in order among themselves.
    return -1_000_000 + (digits.isEmpty() || digits.length() > 5 ? 0 : Long.parseLong(digits));
  }
}
