package org.lodestar.app.strategy.domain;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.Passage;

/**
 * Words that tell of somebody's health. Boards read why a day moved or a meeting was called off,
 * and whoever is off sick is known there by name or post, which may stand there.
 */
final class HealthWords {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String ILL = "(?:sick|ill|unwell|poorly)\\b(?!-)";

  /** What is said of one person, whoever it is. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:"
              + "(?:off|away|absent)(?: \\p{L}+){0,3}? "
              + ILL
              + "|(?:on|long[- ]term) sick\\b(?: leave\\b)?"
              + "|sick[- ](?:leave|note)\\b"
              + "|sickness absence\\b"
              + "|(?:due to|because of|owing to|for reasons of) (?:\\p{L}+ )?"
              + "(?:sickness|illness|ill[- ]health|health)\\b"
              + "|signed off (?:work|sick|ill)\\b"
              + "|(?:maternity|medical|compassionate|bereavement) leave\\b"
              + "|(?<!\\bwho )(?<!\\bthat )(?:is|are|was|were|has been|have been|fell|falls|fallen"
              + "|became|taken|got|gone) (?:(?:still|very|seriously|badly|off) ){0,2}"
              + ILL
              + ")",
          FLAGS);

  /** What is said of many, too: it tells where the same sentence speaks of one person. */
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:pregnant|pregnancy|(?:in|into|to) hospital|hospitalised|cancer|heart attack"
              + "|a stroke|chemotherapy|surgery|illness|injured|injury|depressed|depression|anxiety"
              + "|breakdown|burn[- ]?out|burnt out|work-related stress|with stress|mental health"
              + "|bereaved|miscarriage|diagnosed|diagnosis)\\b",
          FLAGS);

  private static final Pattern ONE = Pattern.compile("\\b(?:he|she|his|her|him)\\b", FLAGS);

  private HealthWords() {}

  /** Whether it is worth while to know who works here. */
  static boolean maybe(String text) {
    return SAID.matcher(text).find() || TOLD.matcher(text).find();
  }

  /**
   * All of a text.
   *
   * @param named whether a sentence names somebody who is known
   */
  static Stream<Passage> in(String text, Predicate<String> named) {
    return Stream.concat(
        SAID.matcher(text).results().map(HealthWords::passage),
        TOLD.matcher(text)
            .results()
            .filter(each -> isOfOne(NameFinder.sentence(text, each.start(), each.end()), named))
            .map(HealthWords::passage));
  }

  private static boolean isOfOne(String sentence, Predicate<String> named) {
    return ONE.matcher(sentence).find() || named.test(sentence);
  }

  private static Passage passage(MatchResult found) {
    return Passage.probable(found.start(), found.end(), IdentifierKind.HEALTH);
  }
}
