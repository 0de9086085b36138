package org.lodestar.linkage.generate;

import java.util.Locale;

/**
 * Ids of one list: three letters of its name, its number and eight digits that run through all
 * values in a scattered order, so that sorting by id does not bring a person's records together.
 */
final class Ids {
  private static final long SIZE = 100_000_000;
  // Ends in 1 and is no multiple of 5, so every value comes once.
  private static final long STEP = 61_803_401;

  private final String prefix;
  private long at;

  Ids(String list, int number) {
    String start = list.substring(0, Math.min(3, list.length())).toUpperCase(Locale.ROOT);
    prefix = start + (char) ('A' + number);
    at = 7_654_321L * (number + 1);
  }

  String next() {
    at = (at + STEP) % SIZE;
    String digits = Long.toString(at);
    return prefix + "0".repeat(8 - digits.length()) + digits;
  }
}
