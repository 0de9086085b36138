package org.lodestar.app.library.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard an English text is to read: Flesch-Kincaid grade (Kincaid and others, 1975), which is
 * 0.39 words a sentence + 11.8 syllables a word - 15.59. Syllables are counted by the usual rule of
 * thumb: groups of vowels, without a silent e at the end.
 */
public final class Readability {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!:])\\s+|\\n+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’]*");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private Readability() {}

  /** Its sentences that hold a word; a line that ends ends one. */
  public static List<String> sentences(String text) {
    return Stream.of(SENTENCE_END.split(text)).filter(each -> words(each) > 0).toList();
  }

  /** How many words. */
  public static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  /** The grade. */
  public static double grade(String text) {
    int words = words(text);
    int syllables = WORD.matcher(text).results().mapToInt(word -> syllables(word.group())).sum();
    return 0.39 * words / sentences(text).size() + 11.8 * syllables / words - 15.59;
  }

  /** How many syllables a word has. */
  public static int syllables(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    String spoken =
        lower.replaceAll(
            "(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouysxzcgh])es$", "");
    return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
  }
}
