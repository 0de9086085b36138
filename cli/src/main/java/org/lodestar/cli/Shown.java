package org.lodestar.cli;

/** Shows what somebody typed inside a sentence: short and without control characters. */
final class Shown {
  private static final int LONGEST = 80;

  private Shown() {}

  static String text(String typed) {
    String safe = typed.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "\uFFFD");
    return "\"" + (safe.length() > LONGEST ? safe.substring(0, LONGEST) + "…" : safe) + "\"";
  }
}
