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
  public CaseSheet {
    passages = List.copyOf(passages);
  }

  /** Whether nothing was recorded for it. */
  public boolean isEmpty() {
    return passages.isEmpty();
  }
}
