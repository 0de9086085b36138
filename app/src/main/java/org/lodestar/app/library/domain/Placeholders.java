package org.lodestar.app.library.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a sentence for something that is kept elsewhere: {@code {number:EMERGENCY}} for a
 * number of the directory, {@code {partnership}} for our name. So a number is put right in one
 * place.
 */
public final class Placeholders {
  /** Our name. */
  public static final String PARTNERSHIP = "partnership";

  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{(?:number:([A-Z0-9_]{2,40})|(partnership))}");

  private Placeholders() {}

  /** All that a text holds. */
  public static Set<String> in(String words) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(words).results().map(MatchResult::group).forEach(found::add);
    return found;
  }

  /** Names of the numbers that a text asks for. */
  public static Set<String> numbers(String words) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER
        .matcher(words)
        .results()
        .map(each -> each.group(1))
        .filter(Objects::nonNull)
        .forEach(found::add);
    return found;
  }

  /** A text without them. */
  public static String without(String words) {
    return PLACEHOLDER.matcher(words).replaceAll("");
  }

  /**
   * A text with what they stand for; nothing when one stands for nothing, because half a sentence
   * helps nobody.
   *
   * @param number of the directory by its code, if there is one
   */
  public static Optional<String> fill(
      String words, String partnership, Function<String, Optional<String>> number) {
    StringBuilder filled = new StringBuilder();
    Matcher each = PLACEHOLDER.matcher(words);
    while (each.find()) {
      String code = each.group(1);
      Optional<String> value = code == null ? Optional.of(partnership) : number.apply(code);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      each.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(each.appendTail(filled).toString());
  }
}
