package org.lodestar.app.boards;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a new meeting of a board can take over from the last one.
 *
 * @param meeting the last one that was held; where none was, the last that is planned
 * @param items of its agenda, without those of which words were taken out
 * @param standing those among them that stood on the agenda before as well
 * @param open how much that the board asked for is not done
 */
public record MeetingBefore(
    BoardMeeting meeting, List<AgendaItem> items, Set<UUID> standing, int open) {
  public MeetingBefore {
    items = List.copyOf(items);
    standing = Set.copyOf(standing);
  }

  /** Whether there are minutes to agree, or something is not done. */
  public boolean hasOpen() {
    return open > 0 || meeting.state().isRecorded();
  }
}
