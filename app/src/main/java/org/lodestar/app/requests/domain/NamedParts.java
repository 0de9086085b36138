package org.lodestar.app.requests.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.identify.Identifying;

/** By what a question wants figures divided, as far as it says so in words that are known. */
public final class NamedParts {
  /** "By nationality and ward", "for each school", "broken down by". */
  private static final Pattern BY =
      Pattern.compile(
          "\\b(?:by|per|each|every|split|divided|broken\\s+down)\\s+([^.;?!]*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Map<String, Pattern> PARTS = new LinkedHashMap<>();

  /** What figures of people do not answer, however it is asked. */
  private static final Map<String, Pattern> TOPICS =
      Map.of(
          "money",
          Pattern.compile(
              "\\b(?:spends?|spending|spent|expenditure|budgets?|funding|costs?)\\b",
              Pattern.CASE_INSENSITIVE));

  static {
    part("age", "ages?|age\\s+(?:band|group)s?");
    part("nationality", "nationalit(?:y|ies)|countr(?:y|ies)\\s+of\\s+origin|ethnicit(?:y|ies)");
    part("school", "schools?|academ(?:y|ies)|colleges?");
    part("sex", "sex|genders?");
    part("town", "towns?|villages?|postcodes?|neighbourhoods?");
    part("type", "types?\\s+of\\s+(?:exploitation|slavery)|forms?\\s+of\\s+exploitation");
    part("ward", "wards?");
  }

  private static final Map<String, IdentifierKind> KINDS =
      Map.of("nationality", IdentifierKind.ORIGIN, "age", IdentifierKind.AGE);

  private NamedParts() {}

  private static void part(String code, String words) {
    PARTS.put(code, Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE));
  }

  /** Codes of what else it asks, which is no figure of people. */
  public static Set<String> topics(String question) {
    Set<String> found = new TreeSet<>();
    TOPICS.forEach(
        (code, pattern) -> {
          if (pattern.matcher(question).find()) {
            found.add(code);
          }
        });
    return found;
  }

  /** Whether a code is one of these, and not by what figures are divided. */
  public static boolean isTopic(String code) {
    return TOPICS.containsKey(code);
  }

  /** Words that tell of a part; nothing where none are known to. */
  public static Optional<String> telling(String code, String words) {
    Optional<String> named =
        Stream.of(PARTS, TOPICS)
            .flatMap(each -> Stream.ofNullable(each.get(code)))
            .flatMap(each -> each.matcher(words).results())
            .map(MatchResult::group)
            .findFirst();
    return named.or(
        () ->
            Identifying.anybody().in(words).stream()
                .filter(each -> each.kind() == KINDS.get(code))
                .map(each -> each.in(words))
                .findFirst());
  }

  /** Codes of these. */
  public static Set<String> in(String question) {
    Set<String> found = new TreeSet<>();
    BY.matcher(question)
        .results()
        .map(each -> each.group(1))
        .forEach(
            words ->
                PARTS.forEach(
                    (code, pattern) -> {
                      if (pattern.matcher(words).find()) {
                        found.add(code);
                      }
                    }));
    return found;
  }
}
