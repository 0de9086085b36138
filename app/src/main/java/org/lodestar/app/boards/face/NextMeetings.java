package org.lodestar.app.boards.face;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.BoardMeeting.Called;
import org.lodestar.app.boards.MeetingBefore;
import org.lodestar.app.boards.MeetingState;
import org.lodestar.app.boards.domain.StandingItems;
import org.lodestar.app.boards.store.BoardMeetingRows;
import org.lodestar.app.boards.store.BoardRecordRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A board meets again: what of its last meeting goes on to the agenda of the next. */
@Component
@Transactional
public class NextMeetings {
  private final BoardMeetingRows rows;
  private final BoardRecordRows records;
  private final BoardMeetings meetings;
  private final BoardDesk desk;
  private final Policy policy;

  NextMeetings(
      BoardMeetingRows rows,
      BoardRecordRows records,
      BoardMeetings meetings,
      BoardDesk desk,
      Policy policy) {
    this.rows = rows;
    this.records = records;
    this.meetings = meetings;
    this.desk = desk;
    this.policy = policy;
  }

  /** What can be taken over; nothing where the board has no meeting yet. */
  @Transactional(readOnly = true)
  public Optional<MeetingBefore> before(Worker worker, UUID body) {
    policy.require(worker, Action.RUN_BOARDS);
    desk.body(body);
    List<BoardMeeting> all =
        rows.list(body).stream().filter(each -> each.state() != MeetingState.CANCELLED).toList();
    List<BoardMeeting> held = all.stream().filter(each -> each.state().wasHeld()).toList();
    return Stream.concat(held.stream(), all.stream()).findFirst().map(each -> before(each, held));
  }

  /**
   * @param held all that were held, the last first
   */
  private MeetingBefore before(BoardMeeting last, List<BoardMeeting> held) {
    Set<UUID> out = rows.takenOut(last.id());
    List<AgendaItem> items =
        rows.items(last.id()).stream().filter(each -> !out.contains(each.id())).toList();
    List<AgendaItem> earlier = held.size() > 1 ? rows.items(held.get(1).id()) : List.of();
    long open = records.actions(last.body()).stream().filter(BoardAction::isOpen).count();
    return new MeetingBefore(last, items, StandingItems.of(items, earlier), (int) open);
  }

  /**
   * Plans a meeting with items of the last one; papers stay behind. Planning the same one again
   * changes nothing.
   *
   * @param taken items of the last meeting, and that meeting itself for its minutes and what is
   *     open from it
   * @param open what the item about these is called
   */
  public void add(Worker worker, UUID body, UUID id, Called called, Set<UUID> taken, String open) {
    policy.require(worker, Action.RUN_BOARDS);
    Optional<MeetingBefore> before =
        rows.find(body, id).isPresent() ? Optional.empty() : before(worker, body);
    meetings.add(worker, body, id, called);
    before.ifPresent(each -> takeOver(worker, body, id, each, taken, open));
  }

  private void takeOver(
      Worker worker, UUID body, UUID id, MeetingBefore before, Set<UUID> taken, String open) {
    if (taken.contains(before.meeting().id())) {
      put(worker, body, id, open, AgendaItem.Wanted.NOTE, "");
    }
    before.items().stream()
        .filter(each -> taken.contains(each.id()))
        .map(AgendaItem::content)
        .forEach(each -> put(worker, body, id, each.title(), each.wanted(), each.brings()));
  }

  private void put(
      Worker worker, UUID body, UUID id, String title, AgendaItem.Wanted wanted, String brings) {
    AgendaItem.Paper none = new AgendaItem.Paper("", "", "");
    AgendaItem.Content content = new AgendaItem.Content(title, wanted, brings, none);
    meetings.add(worker, body, id, Ids.next(), content);
  }
}
