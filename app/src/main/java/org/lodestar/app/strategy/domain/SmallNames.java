package org.lodestar.app.strategy.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
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
 * First names that somebody typed in small letters: those of a list that are no ordinary words,
 * whatever stands before them; others where the words before say that a name follows.
 */
final class SmallNames {
  /** Shorter ones are more often an abbreviation than a name. */
  private static final int ALONE = 4;

  private static final Set<String> LISTED = listed();

  /** Ordinary words that are names too, as far as they could stand after the word for a person. */
  private static final Set<String> WORDS_TOO =
      Set.of(
          "amber",
          "angel",
          "april",
          "autumn",
          "blessing",
          "charity",
          "comfort",
          "crystal",
          "daisy",
          "dawn",
          "destiny",
          "faith",
          "frank",
          "gift",
          "grace",
          "harry",
          "hazel",
          "heather",
          "holly",
          "hope",
          "iris",
          "ivy",
          "jack",
          "jade",
          "jasmine",
          "jasper",
          "joy",
          "june",
          "lily",
          "marina",
          "mark",
          "martin",
          "mercy",
          "olive",
          "patience",
          "penny",
          "peter",
          "phoebe",
          "poppy",
          "precious",
          "prince",
          "princess",
          "rose",
          "rosemary",
          "ruby",
          "sally",
          "sandy",
          "sky",
          "summer",
          "sunday",
          "tom",
          "tony",
          "verity",
          "violet",
          "willow");

  /** Nothing but a name follows these. */
  private static final Set<String> NAMING = Set.of("called", "named", "nicknamed");

  private static final Set<String> PERSON =
      Set.of(
          "girl",
          "boy",
          "daughter",
          "son",
          "sister",
          "brother",
          "mother",
          "father",
          "mum",
          "dad",
          "pupil",
          "lad",
          "teenager",
          "niece",
          "nephew",
          "victim",
          "survivor");

  private static final Set<String> OURS = Set.of("our", "young", "little", "poor");

  /** A word in small letters, not part of an address, a file or a number. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'’./@_-])\\p{Ll}{3,}"
              + "(?![\\p{L}\\p{N}@_/-]|['’]\\p{L}{2}|\\.\\p{L})");

  private static final Pattern BEFORE = Pattern.compile("(\\p{L}+)[\\s\"'“‘(]+$");

  /** What stands after a name with an age. */
  private static final Pattern AGED = Pattern.compile("^, ?\\d{1,2}\\b(?! ?[%\\p{L}])(?=[,.;)]|$)");

  private SmallNames() {}

  private static Set<String> listed() {
    try (InputStream in = SmallNames.class.getResourceAsStream("first-names.txt")) {
      return new BufferedReader(
              new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Passage> in(String text) {
    Matcher word = WORD.matcher(text);
    return word.results()
        .filter(each -> tells(text, each.start(), each.end()))
        .map(each -> Passage.probable(each.start(), each.end(), IdentifierKind.NAME));
  }

  private static boolean tells(String text, int start, int end) {
    String small = Folded.text(text.substring(start, end));
    boolean listed = LISTED.contains(small);
    if (listed && small.length() >= ALONE) {
      return true;
    }
    boolean too = WORDS_TOO.contains(small);
    if (too && AGED.matcher(text.substring(end)).find()) {
      return true;
    }
    String before = before(text, start);
    boolean strange = listed || small.length() >= ALONE && isStrange(small);
    return NAMING.contains(before) && (strange || too)
        || PERSON.contains(before) && (strange || too)
        || OURS.contains(before) && strange;
  }

  private static String before(String text, int start) {
    Matcher last = BEFORE.matcher(text.substring(Math.max(0, start - 20), start));
    return last.find() ? Folded.text(last.group(1)) : "";
  }

  /** Neither an ordinary word, nor one with an ending or a beginning that the list lacks. */
  private static boolean isStrange(String small) {
    return !Lexicon.isOrdinary(small)
        && Stream.of("s", "es", "ed", "d", "ing", "er", "ers", "ly", "y", "ies", "like")
            .filter(small::endsWith)
            .map(each -> small.substring(0, small.length() - each.length()))
            .noneMatch(each -> Lexicon.isOrdinary(each) || Lexicon.isOrdinary(each + "e"))
        && Stream.of("un", "re", "non", "pre", "over", "co", "multi", "anti")
            .filter(small::startsWith)
            .map(each -> small.substring(each.length()))
            .noneMatch(Lexicon::isOrdinary);
  }
}
