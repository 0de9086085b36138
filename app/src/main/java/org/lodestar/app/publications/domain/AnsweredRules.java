package org.lodestar.app.publications.domain;

import java.util.Locale;

/** Whether what a board is asked is what was answered before, however it is spelled. */
public final class AnsweredRules {
  /** Of two texts that are longer, one may stand in the other. */
  private static final int SURE = 20;

  private AnsweredRules() {}

  /** Whether both ask the same, whatever their capitals, signs and spaces. */
  public static boolean same(String one, String other) {
    String first = plain(one);
    String second = plain(other);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return first.equals(second)
        || Math.min(first.length(), second.length()) >= SURE
            && (stands(first, second) || stands(second, first));
  }

  private static boolean stands(String whole, String part) {
    return (" " + whole + " ").contains(" " + part + " ");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
