package org.lodestar.app.library.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodestar.app.library.ToolkitWords;
import org.lodestar.app.site.Refused.Refusal;

/**
 * What a material of the toolkit must be in another language: the same parts, lists and questions
 * as in English, what is kept elsewhere asked for and never typed, and no number or address of
 * anybody.
 */
public final class ToolkitGate {
  private static final String MARKS = "#-?+=";
  private static final Pattern ASKED = Pattern.compile("\\{\\{[^{}]*}}|\\{[^{}]*}");

  private ToolkitGate() {}

  /**
   * What is wrong with it.
   *
   * @param english what it translates
   */
  public static List<Refusal> check(ToolkitWords words, ToolkitWords english) {
    List<Refusal> wrong = new ArrayList<>();
    for (String line : List.of(words.title(), words.about())) {
      if (line.contains("{") || line.contains("}")) {
        wrong.add(Refusal.of("title", "library.toolkit.words.braces"));
      }
    }
    List<Set<String>> asked = asked(english.body());
    String rest = ASKED.matcher(words.body()).replaceAll("_");
    boolean formed = form(words.body()).equals(form(english.body()));
    if (!formed) {
      wrong.add(Refusal.of("body", "library.toolkit.words.form"));
    }
    // Line by line only where lines can be compared: one fault is told at a time.
    boolean asksAlike =
        formed
            ? asked(words.body()).equals(asked)
            : askedIn(words.body()).equals(askedIn(english.body()));
    if (!asksAlike || rest.contains("{") || rest.contains("}")) {
      wrong.add(new Refusal("body", "library.toolkit.words.asked", said(asked)));
    }
    if (same(words, english)) {
      wrong.add(Refusal.of("body", "library.toolkit.words.same"));
    }
    String all = String.join("\n", words.title(), words.about(), rest);
    all.lines()
        .flatMap(line -> MessageRules.number(line).stream())
        .filter(typed -> !english.all().contains(typed))
        .findFirst()
        .ifPresent(typed -> wrong.add(new Refusal("body", "library.pages.number", typed)));
    all.lines()
        .flatMap(line -> Whereabouts.never(line).stream())
        .findFirst()
        .ifPresent(typed -> wrong.add(new Refusal("body", "library.pages.whereabouts", typed)));
    return wrong;
  }

  /** Whether it is still the English: its title, and at least half of the lines with words. */
  private static boolean same(ToolkitWords words, ToolkitWords english) {
    List<String> lines = lettered(english.body());
    List<String> now = lettered(words.body());
    long kept = lines.stream().filter(now::contains).count();
    return words.title().strip().equals(english.title().strip()) && 2 * kept >= lines.size();
  }

  /** Its lines with words of their own, beside what they ask for. */
  private static List<String> lettered(String body) {
    return body.lines()
        .map(String::strip)
        .filter(line -> ASKED.matcher(line).replaceAll("").chars().anyMatch(Character::isLetter))
        .toList();
  }

  /** What each line asks for: a helpline in the place of 999 would be a wrong number. */
  private static List<Set<String>> asked(String body) {
    return body.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(ToolkitGate::askedIn)
        .toList();
  }

  private static Set<String> askedIn(String line) {
    return ASKED
        .matcher(line)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String said(List<Set<String>> asked) {
    return asked.stream().flatMap(Set::stream).distinct().collect(Collectors.joining(" "));
  }

  /** With which marks its lines begin, in their order; a line of words is a mark of its own. */
  private static String form(String body) {
    return body.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> MARKS.indexOf(line.charAt(0)) < 0 ? "w" : line.substring(0, 1))
        .collect(Collectors.joining());
  }
}
