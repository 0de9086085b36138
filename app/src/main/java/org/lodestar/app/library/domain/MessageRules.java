package org.lodestar.app.library.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.OneVoice;
import org.lodestar.app.site.Refused.Refusal;

/** A message is short, plain, kind, and holds no number that somebody typed. */
public final class MessageRules {
  /** As much as a small frame shows, with a number in it. */
  public static final int LONGEST = 120;

  private static final int LONGEST_SENTENCE = 25;
  private static final double HARDEST = 7;
  private static final int SHORTEST_NUMBER = 3;
  private static final String FIELD = "words";
  private static final Pattern DIGITS =
      Pattern.compile("\\p{Nd}(?:[\\p{Nd}\\s\\p{Z}\\p{Cf}().+-]*\\p{Nd})?");
  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
  private static final Pattern BRACES = Pattern.compile("[{}<>]");
  private static final Pattern ADDRESS = Pattern.compile("://|www\\.", Pattern.CASE_INSENSITIVE);

  /** Whom one calls in danger, as the directory names it. */
  private static final String EMERGENCY = "EMERGENCY";

  /** Whom one calls to talk to somebody, as the directory names them. */
  private static final Set<String> HELPLINES =
      Set.of(
          "NATIONAL_HELPLINE",
          "REFERRAL_LINE",
          "CHILDLINE",
          "CHILD_PROTECTION_HELPLINE",
          "MIGRANT_SUPPORT",
          "VICTIM_SUPPORT",
          "LISTENING");

  private MessageRules() {}

  /** One line, as it is kept. */
  public static String tidy(String typed) {
    return typed.strip().replaceAll("\\s+", " ");
  }

  /**
   * What is wrong with a text.
   *
   * @param english what it translates; null for English
   */
  public static List<Refusal> check(String words, Language language, @Nullable String english) {
    if (words.isEmpty()) {
      return List.of(Refusal.of(FIELD, "library.message.words.missing"));
    }
    List<Refusal> wrong = new ArrayList<>();
    String plain = Placeholders.without(words);
    if (words.length() > LONGEST) {
      wrong.add(new Refusal(FIELD, "library.message.words.long", String.valueOf(words.length())));
    }
    Matcher brace = BRACES.matcher(plain);
    if (brace.find()) {
      wrong.add(new Refusal(FIELD, "library.message.words.placeholder", brace.group()));
    }
    if (ADDRESS.matcher(plain).find()) {
      wrong.add(Refusal.of(FIELD, "library.message.words.address"));
    }
    number(plain)
        .ifPresent(typed -> wrong.add(new Refusal(FIELD, "library.message.words.number", typed)));
    Whereabouts.never(plain)
        .ifPresent(typed -> wrong.add(new Refusal(FIELD, "library.message.words.where", typed)));
    if (english != null && !Placeholders.in(english).equals(Placeholders.in(words))) {
      String missing = String.join(" ", Placeholders.in(english));
      wrong.add(new Refusal(FIELD, "library.message.words.other", missing));
    }
    if (language == Language.ENGLISH) {
      wrong.addAll(english(plain));
    }
    return wrong;
  }

  /**
   * What is wrong with the numbers of a message that stands on every page: who is in danger is sent
   * to the emergency services and nowhere else, and who seeks a helpline to one.
   *
   * @param key by which the message is known
   */
  public static List<Refusal> numbers(String key, String words) {
    Set<String> numbers = Placeholders.numbers(words);
    return switch (key) {
      case OneVoice.DANGER ->
          numbers.equals(Set.of(EMERGENCY))
              ? List.of()
              : List.of(Refusal.of(FIELD, "library.message.words.emergency"));
      case OneVoice.HELPLINE ->
          numbers.stream().anyMatch(HELPLINES::contains)
              ? List.of()
              : List.of(Refusal.of(FIELD, "library.message.words.helpline"));
      default -> List.of();
    };
  }

  /** Whether a message holds a number that somebody typed, and that the directory does not know. */
  public static boolean hasNumber(String words) {
    return number(Placeholders.without(words)).isPresent();
  }

  /**
   * A number that somebody typed into words for everybody, in the digits of any script: three and
   * more, however they are set; a year is none.
   */
  static Optional<String> number(String plain) {
    return DIGITS
        .matcher(plain)
        .results()
        .map(each -> each.group())
        .filter(each -> !YEAR.matcher(each).matches())
        .filter(each -> each.codePoints().filter(Character::isDigit).count() >= SHORTEST_NUMBER)
        .findFirst();
  }

  private static List<Refusal> english(String plain) {
    List<Refusal> wrong = new ArrayList<>();
    BannedPhrases.first(plain)
        .ifPresent(
            each ->
                wrong.add(
                    new Refusal(
                        FIELD,
                        "library.message.words.banned",
                        each.words() + " → " + each.instead())));
    Readability.sentences(plain).stream()
        .flatMap(each -> Origins.first(each).stream())
        .findFirst()
        .ifPresent(each -> wrong.add(new Refusal(FIELD, "library.message.words.origin", each)));
    Readability.sentences(plain).stream()
        .flatMap(each -> UnsafeActs.first(each).stream())
        .findFirst()
        .ifPresent(
            each -> wrong.add(new Refusal(FIELD, "library.message.words.unsafe", each.instead())));
    Whereabouts.street(plain)
        .ifPresent(each -> wrong.add(new Refusal(FIELD, "library.message.words.where", each)));
    Readability.sentences(plain).stream()
        .filter(each -> GuideRules.count(each) > LONGEST_SENTENCE)
        .findFirst()
        .ifPresent(
            each -> wrong.add(new Refusal(FIELD, "library.message.words.sentence", each.strip())));
    if (Readability.words(plain) > 0 && Readability.grade(plain) > HARDEST) {
      String grade = String.format(Locale.UK, "%.1f", Readability.grade(plain));
      wrong.add(new Refusal(FIELD, "library.message.words.hard", grade));
    }
    return wrong;
  }
}
