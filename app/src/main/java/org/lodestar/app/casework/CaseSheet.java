package org.lodestar.app.casework;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a case as it reads today.
 *
 * @param code of the {@link CaseSection}
 * @param title in words
 */
public record CaseSheet(
    String code, CaseSection.Nature nature, String title, List<CaseSection.Passage> passages) {
  /** How somebody must not be reached: it goes with whatever is given, and nobody chooses it. */
  public static final String REACH = "REACH";

  public CaseSheet {
    passages = List.copyOf(passages);
  }

  /** As plain text, line by line. */
  public String written() {
    List<String> lines = new ArrayList<>();
    lines.add(title);
    for (CaseSection.Passage passage : passages) {
      if (!passage.heading().isEmpty()) {
        lines.add(passage.heading());
      }
      passage.lines().forEach(line -> lines.add(line.label() + ": " + line.words().text()));
    }
    return String.join("\n", lines);
  }

  /** Whether nothing was recorded for it. */
  public boolean isEmpty() {
    return passages.isEmpty();
  }
}
