package org.lodestar.app.requests.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Whether a question holds words that somebody looks for, however they are spelled. */
public final class AskedWords {
  private AskedWords() {}

  /** Whether it holds each of them; capitals and accents make no other word. */
  public static boolean holds(String question, String words) {
    String whole = plain(question);
    return Arrays.stream(plain(words).split("\\s+")).allMatch(whole::contains);
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\s]", "")
        .strip();
  }
}
