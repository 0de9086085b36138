package org.lodestar.linkage.text;

/** Digits and letters that are taken for each other when read or typed: 0 O, 1 I, 2 Z, 5 S, 8 B. */
final class Confusable {
  private static final String DIGITS = "01258";
  private static final String LETTERS = "OIZSB";

  private Confusable() {}

  /** Every confusable letter as its digit. */
  static String digits(String text) {
    return replaced(text, LETTERS, DIGITS);
  }

  /** Every confusable digit as its letter. */
  static String letters(String text) {
    return replaced(text, DIGITS, LETTERS);
  }

  private static String replaced(String text, String from, String to) {
    StringBuilder replaced = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      if (at >= 0) {
        replaced.setCharAt(i, to.charAt(at));
      }
    }
    return replaced.toString();
  }
}
