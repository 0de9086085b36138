package org.lodestar.redaction.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.text.Folded;
import org.lodestar.redaction.text.Lexicon;

/**
 * Finds the names that the case knows: whole, in parts, in any order, with or without accents,
 * possessive, spaced out, as initials, and with one letter wrong.
 */
final class KnownNameDetector implements Detector {
  private static final Pattern PART = Pattern.compile("[a-z0-9']+");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z']*");
  private static final int SHORT = 2;
  private static final int LONG_ENOUGH_TO_INFLECT = 4;
  private static final int LONG_ENOUGH_TO_MISSPELL = 5;
  private static final int LONG_ENOUGH_TO_HIDE = 6;

  private final Set<String> parts = new LinkedHashSet<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Pattern> initials = new ArrayList<>();
  private final List<Pattern> inflected = new ArrayList<>();

  KnownNameDetector(List<String> names) {
    for (String name : names) {
      List<String> own = parts(name);
      own.stream().filter(part -> part.length() >= SHORT).forEach(parts::add);
      if (own.size() >= 2) {
        initials.add(initials(own));
        initials.add(initials(own.reversed()));
      }
    }
    parts.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(KnownNameDetector::spacedOut)
        .forEach(patterns::add);
    parts.stream().flatMap(KnownNameDetector::inflected).forEach(inflected::add);
  }

  /**
   * The same name with the endings that it takes in Polish and its neighbours: Kowalski, Kowalska,
   * Kowalskiego; Nowak, Nowakowi; Anna, Annie.
   */
  private static Stream<Pattern> inflected(String part) {
    if (part.length() < LONG_ENOUGH_TO_INFLECT) {
      return Stream.empty();
    }
    String stem = part.substring(0, part.length() - 1);
    if (part.matches(".*(?:sk|ck|dzk)[iay]")) {
      return Stream.of(ending(stem, "i|a|y|iego|iej|iemu|im|ich|imi|ie|ymi"));
    }
    if (part.endsWith("a")) {
      return Stream.of(ending(stem, stem.endsWith("i") ? "|e|o" : "y|i|ie|e|o"));
    }
    return "eiouy".indexOf(part.charAt(part.length() - 1)) < 0
        ? Stream.of(ending(part, "a|owi|em|iem|u|ie|owie|ow|om|ami|ach"))
        : Stream.empty();
  }

  private static Pattern ending(String stem, String endings) {
    return Pattern.compile(
        "(?<![a-z0-9])" + Pattern.quote(stem) + "(?:" + endings + ")(?![a-z0-9])");
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(Folded.text(name));
    while (matcher.find()) {
      String part = matcher.group().replace("'", "");
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** One sign may stand between any two letters; a long name is found inside a longer word too. */
  private static Pattern spacedOut(String part) {
    String letters =
        part.chars()
            .mapToObj(c -> Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining("[\\s.\\-_*'/]?"));
    boolean anywhere = part.length() >= LONG_ENOUGH_TO_HIDE;
    String before = anywhere ? "" : "(?<![a-z0-9])";
    String after = anywhere ? "" : "(?:'?s)?(?![a-z0-9])";
    return Pattern.compile(before + letters + after);
  }

  /** Each initial with or without a full stop: N.V.A., N V A; a bare NVA must stand in capitals. */
  private static Pattern initials(List<String> parts) {
    String letters =
        parts.stream()
            .map(part -> Pattern.quote(part.substring(0, 1)))
            .collect(Collectors.joining("[.\\s-]{0,2}"));
    return Pattern.compile("(?<![a-z0-9'])" + letters + "\\.?(?![a-z0-9'])");
  }

  @Override
  public List<Passage> find(String text) {
    Folded folded = Folded.of(text);
    List<Passage> hits = new ArrayList<>();
    for (Pattern pattern : patterns) {
      collect(pattern, folded, text, hits, false);
    }
    for (Pattern pattern : initials) {
      collect(pattern, folded, text, hits, true);
    }
    for (Pattern pattern : inflected) {
      inflected(pattern, folded, text, hits);
    }
    misspelt(folded, text, hits);
    return hits;
  }

  private void collect(
      Pattern pattern, Folded folded, String text, List<Passage> hits, boolean capitals) {
    Matcher matcher = pattern.matcher(folded.text());
    while (matcher.find()) {
      int start = folded.start(matcher.start());
      int end = folded.end(matcher.end());
      String as = text.substring(start, end);
      boolean counts = capitals ? allCapitals(as) : !isWord(as, matcher.group());
      if (counts) {
        hits.add(Passage.known(start, end, IdentifierKind.NAME));
      }
    }
  }

  /** In small letters an ending makes too many ordinary words of a name. */
  private static void inflected(Pattern pattern, Folded folded, String text, List<Passage> hits) {
    Matcher matcher = pattern.matcher(folded.text());
    while (matcher.find()) {
      int start = folded.start(matcher.start());
      boolean ordinary = Lexicon.isOrdinary(matcher.group());
      if (Character.isUpperCase(text.codePointAt(start)) && !ordinary) {
        hits.add(Passage.known(start, folded.end(matcher.end()), IdentifierKind.NAME));
      }
    }
  }

  /**
   * A known name that is also a word (Will, Grace, Rose) counts as a word when it is written small;
   * so does a name of two letters, which is found in every sentence.
   */
  private static boolean isWord(String asWritten, String folded) {
    String bare = folded.replaceAll("[^a-z0-9]", "");
    return (bare.length() <= 2 || Lexicon.isOrdinary(bare))
        && !Character.isUpperCase(asWritten.codePointAt(0));
  }

  private static boolean allCapitals(String text) {
    return text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private void misspelt(Folded folded, String text, List<Passage> hits) {
    Matcher matcher = WORD.matcher(folded.text());
    while (matcher.find()) {
      String word = matcher.group().replaceAll("'s?$", "");
      int start = folded.start(matcher.start());
      if (word.length() >= LONG_ENOUGH_TO_MISSPELL
          && Character.isUpperCase(text.codePointAt(start))
          && parts.stream().anyMatch(part -> near(part, word))) {
        hits.add(Passage.probable(start, folded.end(matcher.end()), IdentifierKind.NAME));
      }
    }
  }

  private static boolean near(String part, String word) {
    return part.length() >= LONG_ENOUGH_TO_MISSPELL
        && !part.equals(word)
        && Math.abs(part.length() - word.length()) <= 1
        && oneEditApart(part, word);
  }

  /** One letter added, lost, changed, or two neighbours swapped. */
  private static boolean oneEditApart(String one, String other) {
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String restOne = one.substring(same);
    String restOther = other.substring(same);
    if (restOne.length() != restOther.length()) {
      String longer = restOne.length() > restOther.length() ? restOne : restOther;
      String less = restOne.length() > restOther.length() ? restOther : restOne;
      return longer.substring(1).equals(less);
    }
    return restOne.substring(1).equals(restOther.substring(1))
        || (restOne.length() > 1
            && restOne.charAt(0) == restOther.charAt(1)
            && restOne.charAt(1) == restOther.charAt(0)
            && restOne.substring(2).equals(restOther.substring(2)));
  }
}
