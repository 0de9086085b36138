package org.lodestar.app.boards;

import java.util.List;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Page;

/** Slot: what a later room lays before a meeting, such as the pack of its board. */
public interface MeetingPapers {
  /** What lies before a meeting, what is read first first. */
  List<Line> papers(Worker worker, Page page, BoardMeeting meeting);
}
