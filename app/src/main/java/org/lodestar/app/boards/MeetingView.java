package org.lodestar.app.boards;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.strategy.Body;

/**
 * A meeting with all that belongs to it.
 *
 * @param earlier the meeting that was held before it; null where none was
 * @param members of the board on its day
 * @param quorum as it is, or as it was when the minutes were agreed
 * @param unconfirmed decisions of earlier meetings without a quorum that nothing confirms yet
 */
public record MeetingView(
    Body body,
    BoardMeeting meeting,
    @Nullable BoardMeeting earlier,
    List<AgendaItem> items,
    List<Membership> members,
    Map<UUID, String> names,
    List<Attendance> attendance,
    QuorumCount quorum,
    Recorded recorded,
    List<BoardDecision> unconfirmed,
    Set<UUID> writers) {
  public MeetingView {
    items = List.copyOf(items);
    members = List.copyOf(members);
    names = Map.copyOf(names);
    attendance = List.copyOf(attendance);
    unconfirmed = List.copyOf(unconfirmed);
    writers = Set.copyOf(writers);
  }

  /**
   * What was recorded.
   *
   * @param raised actions that this meeting asked for
   * @param open actions of earlier meetings that were open when it met
   */
  public record Recorded(
      List<Declaration> declarations,
      List<BoardDecision> decisions,
      Set<UUID> confirmed,
      List<BoardAction> raised,
      List<BoardAction> open) {
    public Recorded {
      declarations = List.copyOf(declarations);
      decisions = List.copyOf(decisions);
      confirmed = Set.copyOf(confirmed);
      raised = List.copyOf(raised);
      open = List.copyOf(open);
    }
  }

  /** The number of an item on the agenda, which what comes of it carries too; 0 for none. */
  public int number(UUID item) {
    return items.stream().map(AgendaItem::id).toList().indexOf(item) + 1;
  }

  /** Whether a decision stands: there was a quorum, or a later meeting confirmed it. */
  public boolean stands(BoardDecision decision) {
    return quorum.isReached() || recorded.confirmed().contains(decision.id());
  }
}
