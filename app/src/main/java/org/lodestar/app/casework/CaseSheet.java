package org.lodestar.app.casework;

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

  /** Whether nothing was recorded for it. */
  public boolean isEmpty() {
    return passages.isEmpty();
  }
}
