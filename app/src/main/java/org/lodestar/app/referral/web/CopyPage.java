package org.lodestar.app.referral.web;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.referral.Referral;

/** The document in the order of the Home Office form, to be copied answer by answer. */
public record CopyPage(
    Referral referral, List<Part> parts, int done, int of, boolean anonymous, boolean mayPrepare) {
  public CopyPage {
    parts = List.copyOf(parts);
  }

  /**
   * A page of the Home Office form with its lines.
   *
   * @param id of the part on this page
   * @param open whether it is unfolded: the one that is copied now
   */
  public record Part(String id, String title, List<Line> lines, boolean open) {
    public Part {
      lines = List.copyOf(lines);
    }

    /** What is still to be copied first, then what is ticked. */
    public List<Line> inOrder() {
      return Stream.concat(
              lines.stream().filter(line -> !line.copied()), lines.stream().filter(Line::copied))
          .toList();
    }

    /** How many are still to be copied. */
    public long left() {
      return lines.stream().filter(line -> !line.copied()).count();
    }

    Part opened() {
      return new Part(id, title, lines, true);
    }

    boolean has(String item) {
      return lines.stream().anyMatch(line -> line.item().equals(item));
    }
  }

  /**
   * A question with its answer.
   *
   * @param copied whether it was ticked as copied
   */
  public record Line(String item, String question, String answer, boolean copied) {}
}
