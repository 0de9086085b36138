package org.lodestar.app.meetings;

import java.time.LocalDate;
import java.util.List;

/**
 * Papers of a meeting, as far as the one who asks may see them.
 *
 * @param readings who read them, for the callers; none for others
 * @param closed whether the last day of the papers has passed
 */
public record PapersView(
    MeetingView meeting,
    List<Paper> papers,
    List<PaperReading> readings,
    LocalDate closeOn,
    boolean closed) {
  public PapersView {
    papers = List.copyOf(papers);
    readings = List.copyOf(readings);
  }
}
