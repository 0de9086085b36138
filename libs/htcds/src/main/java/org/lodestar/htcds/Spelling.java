package org.lodestar.htcds;

import java.util.Locale;

/**
 * Codes and labels as they are compared: the official files differ in case, spaces, apostrophes.
 */
final class Spelling {
  private Spelling() {}

  static String of(String text) {
    return text.strip().replace('\u2019', '\'').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
