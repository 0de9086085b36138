package org.lodestar.app.library.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.lodestar.app.library.ApprovedWords;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.site.Refused.Refusal;

/**
 * What a public page must be: for a reading age of about nine, in short sentences, without words
 * that frighten, blame or hide, that say of people where they come from, or that tell somebody to
 * do what can hurt them. What is so can be published with a reason; a number that somebody typed
 * never, nor an address, since those that one turns to stand in the directory alone, nor braces
 * that ask for no message of ours.
 */
public final class PageGate {
  private static final double HARDEST = 6;
  private static final double HARDEST_SENTENCE = 9;
  private static final int ENOUGH_TO_GRADE = 8;
  private static final int LONGEST_SENTENCE = 20;
  private static final int MOST_WORDS = 300;
  private static final int SHORTEST_REASON = 5;

  private PageGate() {}

  /** Why something is too hard. */
  public enum Why {
    /** All of it: its grade. */
    GRADE,
    /** All of it: how many words. */
    LENGTH,
    /** A sentence: how many words. */
    LONG,
    /** A sentence: its grade. */
    HARD,
    /** A sentence: what to say instead. */
    WORD,
    /** A sentence: of whom it says where they come from. */
    ORIGIN,
    /** A sentence: what to tell people to do instead. */
    UNSAFE,
    /** A sentence: which street. */
    PLACE
  }

  /**
   * What is too hard.
   *
   * @param sentence empty for all of it
   */
  public record Finding(Why why, String sentence, String measure) {}

  /** How hard all of it is to read. */
  public static String grade(PageWords words) {
    return said(Readability.grade(words.all()));
  }

  private static String said(double grade) {
    return String.format(Locale.UK, "%.1f", Math.max(0, grade));
  }

  /** All that is too hard, what is about all of it first. */
  public static List<Finding> findings(PageWords words) {
    String all = words.all();
    List<Finding> found = new ArrayList<>();
    if (Readability.words(all) == 0) {
      return found;
    }
    if (Readability.grade(all) > HARDEST) {
      found.add(new Finding(Why.GRADE, "", grade(words)));
    }
    if (Readability.words(all) > MOST_WORDS) {
      found.add(new Finding(Why.LENGTH, "", String.valueOf(Readability.words(all))));
    }
    Readability.sentences(all).stream()
        .map(String::strip)
        .flatMap(PageGate::of)
        .forEach(found::add);
    // What one should not do is said below "What not to do", and there alone.
    String told =
        String.join("\n", words.title(), words.lead(), words.see(), words.act(), words.steps());
    Readability.sentences(told).stream()
        .map(String::strip)
        .flatMap(
            sentence ->
                UnsafeActs.first(sentence).stream()
                    .map(each -> new Finding(Why.UNSAFE, sentence, each.instead())))
        .forEach(found::add);
    return found;
  }

  /** A sentence and how hard it is to read. */
  public record Sentence(String words, String grade) {}

  /** The hardest of the sentences that are long enough to be graded, if there is one. */
  public static Optional<Sentence> hardest(PageWords words) {
    return Readability.sentences(words.all()).stream()
        .map(String::strip)
        .filter(each -> Readability.words(each) >= ENOUGH_TO_GRADE)
        .max(Comparator.comparingDouble(Readability::grade))
        .map(each -> new Sentence(each, said(Readability.grade(each))));
  }

  /** Whether why something is harder than it should be is said in a sentence, and not in a word. */
  public static boolean says(String reason) {
    return Readability.words(reason) >= SHORTEST_REASON;
  }

  private static Stream<Finding> of(String sentence) {
    List<Finding> found = new ArrayList<>();
    int count = Readability.words(sentence);
    double grade = Readability.grade(sentence);
    if (count > LONGEST_SENTENCE) {
      found.add(new Finding(Why.LONG, sentence, String.valueOf(count)));
    } else if (count >= ENOUGH_TO_GRADE && grade > HARDEST_SENTENCE) {
      found.add(new Finding(Why.HARD, sentence, said(grade)));
    }
    BannedPhrases.in(sentence).stream()
        .map(each -> new Finding(Why.WORD, sentence, each.instead()))
        .forEach(found::add);
    Origins.first(sentence).ifPresent(each -> found.add(new Finding(Why.ORIGIN, sentence, each)));
    Whereabouts.street(sentence)
        .ifPresent(each -> found.add(new Finding(Why.PLACE, sentence, each)));
    return found.stream();
  }

  /**
   * What no page may say, with or without a reason.
   *
   * @param known whether there is a message of a key
   */
  public static List<Refusal> check(PageWords words, Predicate<String> known) {
    List<Refusal> wrong = new ArrayList<>();
    if (words.title().contains("{") || words.title().contains("}")) {
      wrong.add(Refusal.of("title", "library.pages.message.title"));
    }
    number(wrong, "title", words.title());
    part(wrong, "lead", words.lead(), known);
    part(wrong, "see", words.see(), known);
    part(wrong, "act", words.act(), known);
    part(wrong, "avoid", words.avoid(), known);
    part(wrong, "steps", words.steps(), known);
    return wrong;
  }

  /** The same of a line that asks for no message. */
  public static List<Refusal> line(String field, String words) {
    List<Refusal> wrong = new ArrayList<>();
    part(wrong, field, words, _ -> false);
    return wrong;
  }

  /** What stands in braces and is no message would be read by everybody as it is typed. */
  private static void part(
      List<Refusal> wrong, String field, String words, Predicate<String> known) {
    String rest = ApprovedWords.ASKED.matcher(words).replaceAll("_");
    List<String> asked = ApprovedWords.ASKED.matcher(words).results().map(PageGate::key).toList();
    if (rest.contains("{") || rest.contains("}") || !asked.stream().allMatch(known)) {
      wrong.add(Refusal.of(field, "library.pages.message"));
    }
    number(wrong, field, rest);
  }

  private static String key(MatchResult asked) {
    return asked.group(1);
  }

  private static void number(List<Refusal> wrong, String field, String words) {
    words
        .lines()
        .flatMap(line -> MessageRules.number(line).stream())
        .findFirst()
        .ifPresent(typed -> wrong.add(new Refusal(field, "library.pages.number", typed)));
    words
        .lines()
        .flatMap(line -> Whereabouts.never(line).stream())
        .findFirst()
        .ifPresent(typed -> wrong.add(new Refusal(field, "library.pages.whereabouts", typed)));
  }
}
