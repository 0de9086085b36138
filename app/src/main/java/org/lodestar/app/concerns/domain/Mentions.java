package org.lodestar.app.concerns.domain;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]++(?:-[A-Za-z0-9]++)*+");
  private static final Pattern POSTCODE =
      Pattern.compile(
          "\\b[A-Z]{1,2}[0-9][A-Z0-9]?(?: ?[0-9][A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern BRITISH_MARK =
      Pattern.compile("[A-Z]{2}\\d{2} [A-Z]{3}|[A-Z]\\d{1,3} [A-Z]{3}|[A-Z]{3} \\d{1,3}[A-Z]");
  private static final int LONGEST_REFERENCE = 24;
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9]++(?:[-/][A-Za-z0-9]++)*+");

  /** Dates, ordinals and times of the day, and outward codes. */
  private static final Pattern NO_REFERENCE =
      Pattern.compile(
          "\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}"
              + "|\\d+(?:ST|ND|RD|TH|AM|PM|S)|[A-Z]{1,2}\\d[A-Z0-9]?");

  private static final Set<String> NO_NAMES =
      Set.of(
          "a",
          "about",
          "adult",
          "adults",
          "all",
          "an",
          "and",
          "another",
          "at",
          "baby",
          "big",
          "boss",
          "boy",
          "boys",
          "brother",
          "child",
          "children",
          "couple",
          "driver",
          "eight",
          "family",
          "female",
          "few",
          "five",
          "four",
          "from",
          "girl",
          "girls",
          "group",
          "he",
          "her",
          "him",
          "his",
          "husband",
          "in",
          "is",
          "kids",
          "large",
          "lots",
          "male",
          "man",
          "manager",
          "many",
          "men",
          "mother",
          "nine",
          "not",
          "of",
          "old",
          "older",
          "one",
          "or",
          "other",
          "others",
          "owner",
          "partner",
          "people",
          "person",
          "seven",
          "she",
          "sister",
          "six",
          "small",
          "some",
          "someone",
          "tall",
          "ten",
          "the",
          "their",
          "them",
          "there",
          "they",
          "three",
          "two",
          "wife",
          "with",
          "woman",
          "women",
          "workers",
          "young",
          "younger");
  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,4}");
  private static final Pattern WEB =
      Pattern.compile(
          "(?<![\\w@.-])(?:https?://|www\\.)[^\\s<>\"']{3,300}"
              + "|(?<![\\w@.-])[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{2,63}){0,3}"
              + "\\.(?:com|net|org|info|biz|uk|eu|ie|ro|pl|al|vn|bg|lt|site|online|shop|app|me|to)"
              + "(?:/[^\\s<>\"']{0,200})?(?![\\w@])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SORT_CODE_AND_NUMBER =
      Pattern.compile("\\b(\\d{2}[- ]?\\d{2}[- ]?\\d{2})\\b[^\\d]{1,30}\\b(\\d{8})\\b");
  private static final Pattern INTERNATIONAL =
      Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\\b");
  private static final BigInteger CHECK = BigInteger.valueOf(97);

  private Mentions() {}

  /** E-mail addresses. A text without the sign is not searched: that takes long. */
  public static List<String> emails(String text) {
    return text.indexOf('@') < 0 ? List.of() : found(EMAIL, text).toList();
  }

  /** Addresses of pages, profiles and advertisements. */
  public static List<String> webAddresses(String text) {
    return WEB.matcher(text)
        .results()
        .map(hit -> hit.group().replaceFirst("[.,;:!?)]+$", ""))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** Bank accounts: a sort code with a number, and international numbers whose check holds. */
  public static List<String> accounts(String text) {
    Stream<String> british =
        SORT_CODE_AND_NUMBER.matcher(text).results().map(hit -> hit.group(1) + hit.group(2));
    return Stream.concat(british, found(INTERNATIONAL, text).filter(Mentions::checks))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** ISO 13616: the number with its head at its end, letters as 10 to 35, leaves 1 over 97. */
  private static boolean checks(String international) {
    String bare = international.replace(" ", "");
    if (bare.length() < 15 || bare.length() > 34) {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    (bare.substring(4) + bare.substring(0, 4))
        .chars()
        .forEach(each -> digits.append(Character.digit(each, 36)));
    return new BigInteger(digits.toString()).mod(CHECK).equals(BigInteger.ONE);
  }

  /**
   * Numbers of records, cases and licences: words with two digits and more that hold a letter too,
   * or five digits. Dates, times and the first half of a postcode are none.
   */
  public static List<String> references(String text) {
    return found(REFERENCE, text)
        .filter(hit -> digits(hit) >= 2 && (letters(hit) > 0 || digits(hit) >= 5))
        .filter(hit -> digits(hit) + letters(hit) <= LONGEST_REFERENCE)
        .filter(hit -> !NO_REFERENCE.matcher(hit).matches())
        .toList();
  }

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

  /**
   * Marks in running text, where a short word beside a number is no plate: words that hold two
   * letters and two digits or more, and pairs that are built as British marks are.
   */
  public static List<String> platesInProse(String text) {
    return plates(text).stream()
        .filter(
            mark ->
                mark.indexOf(' ') < 0
                    ? letters(mark) > 1 && digits(mark) > 1
                    : BRITISH_MARK.matcher(mark).matches())
        .toList();
  }

  /** Words about people that may be names: without those that count or describe them. */
  public static String names(String people) {
    return Arrays.stream(people.split("[^\\p{L}\\p{M}'-]+"))
        .filter(word -> word.length() > 1 && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
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
