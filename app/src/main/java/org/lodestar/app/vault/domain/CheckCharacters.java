package org.lodestar.app.vault.domain;

import java.util.Arrays;

/**
 * Two check symbols over GF(32), built on x^5 + x^2 + 1. A word is right when the sum of its
 * symbols is zero and so is the sum of each symbol times the primitive element to the power of its
 * position. For words of up to 31 symbols that is a Reed-Solomon code of minimum distance three
 * (Reed and Solomon 1960), which notices any change of one or two symbols.
 */
public final class CheckCharacters {
  /** How many check symbols there are. */
  public static final int COUNT = 2;

  private static final int ORDER = 31;
  private static final int POLYNOMIAL = 0b100101;
  private static final int[] POWERS = powers();
  private static final int[] LOGARITHMS = logarithms();

  private CheckCharacters() {}

  /** The symbols followed by their two check symbols. */
  public static int[] append(int[] symbols) {
    int[] word = Arrays.copyOf(symbols, symbols.length + COUNT);
    int position = symbols.length;
    int sum = sum(word);
    int weighted = weighted(word);
    // Solve c + d = sum and c·a^n + d·a^(n+1) = weighted for the two unknown symbols.
    int second =
        divide(
            weighted ^ multiply(sum, POWERS[position % ORDER]),
            POWERS[position % ORDER] ^ POWERS[(position + 1) % ORDER]);
    word[position] = sum ^ second;
    word[position + 1] = second;
    return word;
  }

  /** Whether a word of symbols is right; a symbol outside 0 to 31 never is. */
  public static boolean hold(int[] word) {
    return Arrays.stream(word).allMatch(symbol -> symbol >= 0 && symbol <= ORDER)
        && sum(word) == 0
        && weighted(word) == 0;
  }

  private static int sum(int[] word) {
    return Arrays.stream(word).reduce(0, (a, b) -> a ^ b);
  }

  private static int weighted(int[] word) {
    int total = 0;
    for (int i = 0; i < word.length; i++) {
      total ^= multiply(word[i], POWERS[i % ORDER]);
    }
    return total;
  }

  private static int multiply(int a, int b) {
    return a == 0 || b == 0 ? 0 : POWERS[(LOGARITHMS[a] + LOGARITHMS[b]) % ORDER];
  }

  private static int divide(int a, int b) {
    return a == 0 ? 0 : POWERS[(LOGARITHMS[a] - LOGARITHMS[b] + ORDER) % ORDER];
  }

  private static int[] powers() {
    int[] powers = new int[ORDER];
    int value = 1;
    for (int i = 0; i < ORDER; i++) {
      powers[i] = value;
      value <<= 1;
      if (value > ORDER) {
        value ^= POLYNOMIAL;
      }
    }
    return powers;
  }

  private static int[] logarithms() {
    int[] logarithms = new int[ORDER + 1];
    for (int i = 0; i < ORDER; i++) {
      logarithms[POWERS[i]] = i;
    }
    return logarithms;
  }
}
