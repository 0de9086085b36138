package org.lodestar.app.casework.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whole words of what was written, as a search compares them: without case and accents. */
public final class WrittenWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<String> asked;

  private WrittenWords(List<String> asked) {
    this.asked = asked;
  }

  /** The words that were typed. */
  public static WrittenWords asked(String typed) {
    return new WrittenWords(List.copyOf(of(typed)));
  }

  /** Whether nothing was asked for that could be found. */
  public boolean isEmpty() {
    return asked.isEmpty();
  }

  /** Whether every word that was asked for stands in the text. */
  public boolean allIn(String text) {
    return of(text).containsAll(asked);
  }

  private static Set<String> of(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return Arrays.stream(BETWEEN.split(bare.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
