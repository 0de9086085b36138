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
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.identify.Identifying;

/**
 * What of a letter a second person reads. A neighbour knows whom it is about by a number from one
 * to nine, by "only" or by one person near words that single out: where somebody is from, how old
 * they are, a place, a school. No list of such words is whole, so of what is written for this one
 * letter each sentence is read by two that speaks of somebody at all, and each with a place in it,
 * whoever it is about.
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
          "\\b(?:in|at|from|near|of)\\s+(?!(?:January|February|March|April|May|June|July|August"
              + "|September|October|November|December|Section|Regulation|Schedule|Article|Part"
              + "|Information|State|Commons|Lords)\\b)\\p{Lu}\\p{Ll}{2,}");

  /** Whoever one of these words stands for is somebody. */
  private static final String SOMEBODY =
      "girls?|boys?|lads?|lass(?:es)?|child(?:ren)?|kids?|bab(?:y|ies)|infants?|toddlers?"
          + "|teens?|teenage(?:r|rs|d)?|youngsters?|adolescents?|juveniles?|minors|youths|pupils?"
          + "|schoolgirls?|schoolboys?|m[ae]n|wom[ae]n|lad(?:y|ies)|gentlem[ae]n|victims?"
          + "|survivors?|neighbours?|famil(?:y|ies)|mothers?|mums?|fathers?|dads?|parents?"
          + "|brothers?|sisters?|siblings?|twins?|sons?|daughters?|wife|wives|husbands?|widows?"
          + "|cousins?|uncles?|aunts?|nieces?|nephews?|grand(?:mother|father|parent|child)s?"
          + "|individuals?|clients?|youngest|eldest|oldest|relatives|newborns?"
          + "|migrants?|refugees?|asylum[ -]seekers?|foreigners?|nationals";

  /** These are said of everybody, too: with what singles out they stand for somebody. */
  private static final String ANYBODY =
      "people|persons?|adults?|workers?|residents?|tenants?|students?|learners?|drivers?"
          + "|employees?|patients?|referrals?|cases?|reports?|youth|minor|ones?";

  private static final Pattern SPEAKS_OF_SOMEBODY =
      Pattern.compile(
          "\\b(?:"
              + SOMEBODY
              + "|he|she|her|hers|herself|his|him|himself|somebody|someone|themself"
              + "|they\\s+(?:\\p{L}+\\s+)?(?:live[ds]?|stay(?:ed)?|work(?:ed)?|attend(?:ed)?|go"
              + "|went|came|come|study|studied|moved|speak|spoke))\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SPEAKS_OF_ANYBODY =
      Pattern.compile("\\b(?:" + ANYBODY + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** One of them: "the girl", "a 15 year old Albanian girl". */
  private static final Pattern ONE_OF_THEM =
      Pattern.compile(
          "\\b(?:an?|the|this|that|another|our)\\s+(?:[\\p{L}\\p{N}'’-]+\\s+){0,4}?(?:"
              + SOMEBODY
              + "|person|adult|worker|resident|tenant|student|driver|employee|patient)"
              + "\\b(?!['’])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NOBODY_ELSE =
      Pattern.compile(
          "\\b(?:only|sole|solely|single|lone|alone|unique|just\\s+(?:an?|the|one)"
              + "|(?:none|nobody|no[ -]?one|nothing|all)\\s+(?:but|else|except|save)"
              + "|no\\s+others?|apart\\s+from|except|except\\s+for|other\\s+than)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AGE =
      Pattern.compile(
          "\\b(?:years?|yrs?|months?)[ -]olds?\\b|\\baged\\b", Pattern.CASE_INSENSITIVE);

  /** Where somebody lives or learns, said without its name; not by what figures are divided. */
  private static final Pattern SOMEWHERE =
      Pattern.compile(
          "(?<!\\b(?:by|per|each|every|and|or)\\s)"
              + "\\b(?:wards?|streets?|roads?|lanes?|estates?|villages?|towns?|hamlets?|farms?"
              + "|shops?|salons?|bars?|car\\s?wash(?:es)?|restaurants?|takeaways?|factor(?:y|ies)"
              + "|hotels?|schools?|academ(?:y|ies)|colleges?|nurser(?:y|ies)|church(?:es)?"
              + "|mosques?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCE = Pattern.compile("[^.!?;\\r\\n]+[.!?;]?");

  /** As much of a sentence is shown. */
  private static final int SHOWN = 200;

  private static final Set<IdentifierKind> KINDS =
      EnumSet.of(
          IdentifierKind.ORIGIN,
          IdentifierKind.AGE,
          IdentifierKind.PLACE,
          IdentifierKind.ADDRESS,
          IdentifierKind.EMPLOYER);

  /** What is found of these begins with a capital where it is a name. */
  private static final Set<IdentifierKind> PLACES =
      EnumSet.of(IdentifierKind.PLACE, IdentifierKind.ADDRESS);

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

    /** Whether it is no more than the last word of another one, such as "girl" of "the girl". */
    boolean endsIn(Spot other) {
      return end == other.end && start >= other.start;
    }

    String around(Spot other, String text) {
      return text.substring(Math.min(start, other.start), Math.max(end, other.end));
    }
  }

  /**
   * Those in the letter of a request, each once; in one that denies there is none. Of the question
   * only what tells of a few: whoever asked wrote it, and knows it.
   */
  public static List<String> in(InformationRequest request) {
    return Stream.concat(
            LetterWords.written(request).stream().flatMap(each -> about(each).stream()),
            in(LetterWords.wish(request)).stream())
        .distinct()
        .toList();
  }

  /**
   * Whether anything that was typed speaks of somebody: also what this answer leaves out, and one
   * that is written over it brings back.
   */
  public static boolean areTyped(InformationRequest request) {
    return LetterWords.typed(request).stream().anyMatch(each -> !about(each).isEmpty());
  }

  /**
   * Sentences that speak of somebody, in words that were written for one letter: also where nothing
   * in them is known to single out, and where a place is all that is known.
   */
  public static List<String> about(String words) {
    return sentences(words).filter(FewWords::isAboutSomebody).map(FewWords::shown).toList();
  }

  private static Stream<String> sentences(String words) {
    return SENTENCE.matcher(words).results().map(MatchResult::group).map(String::strip);
  }

  private static String shown(String sentence) {
    return sentence.length() <= SHOWN ? sentence : sentence.substring(0, SHOWN) + "…";
  }

  private static boolean isAboutSomebody(String sentence) {
    if (SPEAKS_OF_SOMEBODY.matcher(sentence).find()
        || ONE_OF_THEM.matcher(sentence).find()
        || AGE.matcher(sentence).find()
        || IN_A_PLACE.matcher(sentence).find()
        || SOMEWHERE.matcher(sentence).find()
        || !in(sentence).isEmpty()) {
      return true;
    }
    List<Passage> found = Identifying.anybody().in(sentence);
    List<IdentifierKind> kinds = found.stream().map(Passage::kind).toList();
    return kinds.contains(IdentifierKind.ORIGIN)
        || kinds.contains(IdentifierKind.AGE)
        || found.stream().anyMatch(each -> isNamedPlace(each, sentence))
        || kinds.stream().anyMatch(KINDS::contains)
            && (SPEAKS_OF_ANYBODY.matcher(sentence).find() || NOBODY_ELSE.matcher(sentence).find());
  }

  /** The first word of a sentence has its capital from that, and says nothing. */
  private static boolean isNamedPlace(Passage passage, String sentence) {
    return PLACES.contains(passage.kind())
        && sentence
            .substring(Math.max(1, passage.start()), passage.end())
            .chars()
            .anyMatch(Character::isUpperCase);
  }

  /**
   * Those in any words that somebody outside reads: each from the number to what is near, and each
   * sentence that says "only" or tells of one person beside what singles out.
   */
  public static List<String> in(String words) {
    return Stream.concat(
            counted(words).stream(),
            sentences(words).filter(FewWords::isAboutOne).map(FewWords::shown))
        .distinct()
        .toList();
  }

  private static boolean isAboutOne(String sentence) {
    List<Spot> ones =
        Stream.of(ONE_OF_THEM, NOBODY_ELSE)
            .flatMap(each -> each.matcher(sentence).results())
            .map(Spot::of)
            .toList();
    if (ones.isEmpty()) {
      return false;
    }
    List<Spot> marks = marks(sentence);
    return ones.stream().anyMatch(one -> marks.stream().anyMatch(each -> !each.endsIn(one)));
  }

  private static List<String> counted(String words) {
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
