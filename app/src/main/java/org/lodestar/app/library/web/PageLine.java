package org.lodestar.app.library.web;

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

  /** All its words. */
  public String words() {
    return runs.stream().map(Run::words).collect(Collectors.joining());
  }
}
