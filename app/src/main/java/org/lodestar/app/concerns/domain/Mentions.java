package org.lodestar.app.concerns.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Telephone numbers, registration marks and postcodes in what somebody wrote, so that staff can
 * search for them while the text lies sealed. Finds too much rather than too little: a token too
 * many leads a search to a report that its reader may see anyway.
 */
public final class Mentions {
  private static final int MOST = 20;
  private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ().-]{5,18}\\d");
  private static final int SHORTEST_PLATE = 4;
  private static final int LONGEST_PLATE = 8;
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*");
  private static final Pattern POSTCODE =
      Pattern.compile(
          "\\b[A-Z]{1,2}[0-9][A-Z0-9]?(?: ?[0-9][A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);

  private Mentions() {}

  /** Runs of digits long enough to be telephone numbers. */
  public static List<String> phones(String text) {
    return found(PHONE, text).filter(hit -> digits(hit) >= 7 && digits(hit) <= 15).toList();
  }

  /** Words, and pairs of neighbouring words, that hold letters and digits as a plate does. */
  public static List<String> plates(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Stream<String> pairs =
        IntStream.range(1, words.size()).mapToObj(i -> words.get(i - 1) + " " + words.get(i));
    return Stream.concat(words.stream(), pairs)
        .map(word -> word.toUpperCase(Locale.ROOT))
        .filter(Mentions::plate)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static boolean plate(String words) {
    long digits = digits(words);
    long letters = letters(words);
    long length = digits + letters;
    return digits > 0 && letters > 0 && length >= SHORTEST_PLATE && length <= LONGEST_PLATE;
  }

  /** Full postcodes. */
  public static List<String> postcodes(String text) {
    return found(POSTCODE, text).toList();
  }

  private static Stream<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher
        .results()
        .map(hit -> hit.group().toUpperCase(Locale.ROOT))
        .distinct()
        .limit(MOST);
  }

  private static long digits(String text) {
    return text.chars().filter(c -> c >= '0' && c <= '9').count();
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }
}
