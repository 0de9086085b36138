package org.lodestar.app.library.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lodestar.app.site.Language;

/**
 * A line of a public page, with the messages that it asks for.
 *
 * @param runs one after the other
 */
public record PageLine(List<Run> runs) {
  public PageLine {
    runs = List.copyOf(runs);
  }

  /** Words in one language. */
  public record Run(String words, Language language) {}

  /** A line that asks for nothing. */
  static PageLine of(String words, Language language) {
    return new PageLine(List.of(new Run(words, language)));
  }

  /** The same parted where its words begin a new line; empty lines are none. */
  public List<PageLine> paragraphs() {
    List<List<Run>> parted = new ArrayList<>(List.of(new ArrayList<>()));
    for (Run run : runs) {
      String[] lines = run.words().split("\\R", -1);
      for (int at = 0; at < lines.length; at++) {
        if (at > 0) {
          parted.add(new ArrayList<>());
        }
        if (!lines[at].isBlank()) {
          parted.getLast().add(new Run(lines[at], run.language()));
        }
      }
    }
    return parted.stream().filter(line -> !line.isEmpty()).map(PageLine::new).toList();
  }

  /** All its words. */
  public String words() {
    return runs.stream().map(Run::words).collect(Collectors.joining());
  }
}
