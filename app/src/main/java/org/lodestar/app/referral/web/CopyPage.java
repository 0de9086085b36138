package org.lodestar.app.referral.web;

import java.util.List;
import org.lodestar.app.referral.Referral;

/** The document in the order of the Home Office form, to be copied answer by answer. */
public record CopyPage(
    Referral referral, List<Part> parts, int done, int of, boolean anonymous, boolean mayPrepare) {
  public CopyPage {
    parts = List.copyOf(parts);
  }

  /** A section with its lines. */
  public record Part(String title, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A question with its answer.
   *
   * @param copied whether it was ticked as copied
   */
  public record Line(String item, String question, String answer, boolean copied) {}
}
