package org.lodestar.app.sharing.document;

import java.util.List;
import org.lodestar.app.casework.CaseSheet;

/**
 * A share laid out for paper.
 *
 * @param mark who gets it, and when it was made: on every page
 * @param empty words for a part in which nothing is recorded
 */
public record PrintedShare(
    String title, String mark, String note, String empty, List<CaseSheet> sheets) {
  public PrintedShare {
    sheets = List.copyOf(sheets);
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "PrintedShare";
  }
}
