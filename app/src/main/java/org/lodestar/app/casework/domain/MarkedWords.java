package org.lodestar.app.casework.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.redaction.text.Folded;

/**
 * Finds words that must not leave in what would: without regard to capitals, accents or what stands
 * between them, so that an address on the web with an employer's name is found, too.
 */
public final class MarkedWords {
  /** What is longer is found with any ending. */
  private static final int SHORT = 4;

  private MarkedWords() {}

  /** The title of the first part in which one of these stands; empty where none does. */
  public static Optional<String> standsIn(Collection<String> marked, List<CaseSheet> sheets) {
    List<Pattern> all = marked.stream().flatMap(MarkedWords::pattern).toList();
    return all.isEmpty()
        ? Optional.empty()
        : sheets.stream()
            .filter(sheet -> says(sheet).anyMatch(text -> matches(all, text)))
            .map(CaseSheet::title)
            .findFirst();
  }

  /** Whether one of these stands in a text. */
  public static boolean standIn(Collection<String> marked, String text) {
    return matches(marked.stream().flatMap(MarkedWords::pattern).toList(), text);
  }

  private static boolean matches(List<Pattern> marked, String text) {
    String folded = Folded.text(text);
    return marked.stream().anyMatch(each -> each.matcher(folded).find());
  }

  private static Stream<String> says(CaseSheet sheet) {
    return sheet.passages().stream()
        .flatMap(
            passage ->
                Stream.concat(
                    Stream.of(passage.heading()),
                    passage.lines().stream().flatMap(MarkedWords::of)));
  }

  private static Stream<String> of(CaseSection.Line line) {
    return Stream.of(line.label(), line.words().text());
  }

  private static Stream<Pattern> pattern(String marked) {
    List<String> words =
        Arrays.stream(Folded.text(marked).split("[^a-z0-9]+"))
            .filter(each -> !each.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return Stream.empty();
    }
    String all = words.stream().map(Pattern::quote).collect(Collectors.joining("[^a-z0-9]*"));
    String end = String.join("", words).length() > SHORT ? "" : "(?![a-z0-9])";
    return Stream.of(Pattern.compile("(?<![a-z0-9])" + all + end));
  }
}
