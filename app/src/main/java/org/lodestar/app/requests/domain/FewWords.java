package org.lodestar.app.requests.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.identify.Identifying;

/**
 * A number from one to nine, in words or digits, near words that single out: where somebody is
 * from, how old they are, a place, a school. By both together a neighbour knows whom it is about,
 * so a second person reads it.
 */
public final class FewWords {
  /** Within as many characters both are read together. */
  private static final int NEAR = 80;

  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}£.,/:-])"
              + "(?<!\\b(?:section|sections|regulation|article|part|page|table|question|period"
              + "|paragraph|schedule|step|no|any|every|each|some)\\s)"
              + "(?:one|two|three|four|five|six|seven|eight|nine|both|[1-9])"
              + "(?![\\p{L}\\p{N}%/:-]|[.,]\\p{N}"
              + "|\\s+(?:January|February|March|April|May|June|July|August|September|October"
              + "|November|December|minutes?|hours?|days?|weeks?|months?|years?|working|financial"
              + "|calendar|per\\s?cent|another)\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Ages and schools, as a letter tells them. */
  private static final Pattern SINGLES_OUT =
      Pattern.compile(
          "\\b(?:aged?|years? old|year-olds?|of (?:1[0-9])\\b|under 1[0-9]|teenage(?:r|rs|d)?"
              + "|boys?|girls?|child(?:ren)?|bab(?:y|ies)|infants?|minors?"
              + "|school(?:s|boys?|girls?)?|academ(?:y|ies)|colleges?|nurser(?:y|ies)|pupils?"
              + "|nationals|nationality|nationalities)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What begins with a capital behind such a word is a place more often than not. */
  private static final Pattern IN_A_PLACE =
      Pattern.compile(
          "\\b(?:in|at|from|near|of)\\s+(?!January|February|March|April|May|June|July|August"
              + "|September|October|November|December)\\p{Lu}\\p{Ll}{2,}");

  private static final Set<IdentifierKind> KINDS =
      EnumSet.of(
          IdentifierKind.ORIGIN,
          IdentifierKind.AGE,
          IdentifierKind.PLACE,
          IdentifierKind.ADDRESS,
          IdentifierKind.EMPLOYER);

  private FewWords() {}

  private record Spot(int start, int end) {
    static Spot of(MatchResult found) {
      return new Spot(found.start(), found.end());
    }

    int gap(Spot other) {
      return Math.max(start, other.start) - Math.min(end, other.end);
    }

    boolean overlaps(Spot other) {
      return gap(other) < 0;
    }

    String around(Spot other, String text) {
      return text.substring(Math.min(start, other.start), Math.max(end, other.end));
    }
  }

  /** Those in the letter of a request, each once; in one that denies there is none. */
  public static List<String> in(InformationRequest request) {
    return LetterWords.texts(request).stream()
        .flatMap(each -> in(each).stream())
        .distinct()
        .toList();
  }

  /** Those in words that somebody outside reads, each from the number to what is near. */
  public static List<String> in(String words) {
    List<Spot> counts = COUNT.matcher(words).results().map(Spot::of).toList();
    if (counts.isEmpty()) {
      return List.of();
    }
    List<Spot> marks = marks(words);
    List<String> found = new ArrayList<>();
    for (Spot count : counts) {
      marks.stream()
          .filter(each -> !count.overlaps(each) && count.gap(each) <= NEAR)
          .min((one, other) -> Integer.compare(count.gap(one), count.gap(other)))
          .ifPresent(each -> found.add(count.around(each, words)));
    }
    return found.stream().distinct().toList();
  }

  private static List<Spot> marks(String words) {
    Stream<Spot> kinds =
        Identifying.anybody().in(words).stream()
            .filter(each -> KINDS.contains(each.kind()))
            .map(each -> new Spot(each.start(), each.end()));
    Stream<Spot> patterns =
        Stream.of(SINGLES_OUT, IN_A_PLACE)
            .flatMap(each -> each.matcher(words).results())
            .map(Spot::of);
    return Stream.concat(kinds, patterns).toList();
  }
}
