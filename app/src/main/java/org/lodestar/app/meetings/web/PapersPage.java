package org.lodestar.app.meetings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Papers of a meeting.
 *
 * @param close the last day on which they are open
 * @param gives whether the worker can give some
 */
public record PapersPage(
    MeetingPage meeting, String close, boolean closed, boolean gives, List<Line> papers) {
  public PapersPage {
    papers = List.copyOf(papers);
  }

  /**
   * A paper.
   *
   * @param parts in words
   * @param readings who read it when, for the callers
   * @param withdraw where it is taken off the table; null when it cannot be
   */
  public record Line(
      String href,
      String about,
      String organisation,
      String state,
      String tone,
      String parts,
      List<String> readings,
      @Nullable String withdraw) {
    public Line {
      readings = List.copyOf(readings);
    }
  }
}
