package org.lodestar.app.boards.face;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.Attendance;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardDecision;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.BoardMeeting.Called;
import org.lodestar.app.boards.BoardsAction;
import org.lodestar.app.boards.MeetingMove;
import org.lodestar.app.boards.MeetingState;
import org.lodestar.app.boards.MeetingView;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.domain.MeetingMoves;
import org.lodestar.app.boards.store.BoardMeetingRows;
import org.lodestar.app.boards.store.BoardRecordRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of boards: called with an agenda, held, or called off. */
@Component
@Transactional
public class BoardMeetings {
  private final BoardMeetingRows rows;
  private final BoardRecordRows records;
  private final BoardDesk desk;
  private final Policy policy;

  BoardMeetings(BoardMeetingRows rows, BoardRecordRows records, BoardDesk desk, Policy policy) {
    this.rows = rows;
    this.records = records;
    this.desk = desk;
    this.policy = policy;
  }

  /** One with all that belongs to it; looking is recorded. Throws {@link NotFound}. */
  public MeetingView get(Worker worker, UUID body, UUID id) {
    policy.require(worker, Action.READ_BOARDS);
    BoardMeeting meeting = desk.meeting(body, id);
    desk.trace(BoardsAction.BOARD_MEETING_VIEWED, meeting, Detail.none());
    if (meeting.state() == MeetingState.CANCELLED) {
      rows.sawCalledOff(id, worker.id());
    }
    List<Membership> members = desk.membersOn(body, meeting.day());
    return new MeetingView(
        desk.body(body),
        meeting,
        rows.list(body).stream()
            .filter(each -> each.isBefore(meeting) && each.state().wasHeld())
            .findFirst()
            .orElse(null),
        rows.items(id),
        members,
        desk.names(members),
        rows.attendance(id),
        desk.quorum(meeting),
        recorded(meeting),
        unconfirmed(meeting),
        rows.writers(id));
  }

  private MeetingView.Recorded recorded(BoardMeeting meeting) {
    List<BoardDecision> decisions = records.decisions(meeting.body());
    List<BoardAction> actions = desk.planned(records.actions(meeting.body()));
    return new MeetingView.Recorded(
        records.declarations(meeting.id()),
        decisions.stream().filter(each -> each.meeting().equals(meeting.id())).toList(),
        confirmed(decisions),
        actions.stream().filter(each -> each.raised().meeting().equals(meeting.id())).toList(),
        actions.stream().filter(each -> each.wasOpenOn(meeting.day())).toList());
  }

  private static Set<UUID> confirmed(List<BoardDecision> decisions) {
    return decisions.stream()
        .map(BoardDecision::confirms)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private List<BoardDecision> unconfirmed(BoardMeeting meeting) {
    List<BoardDecision> decisions = records.decisions(meeting.body());
    Set<UUID> confirmed = confirmed(decisions);
    Set<UUID> without = new HashSet<>();
    rows.list(meeting.body()).stream()
        .filter(each -> each.isBefore(meeting) && each.state().wasHeld())
        .filter(each -> !desk.quorum(each).isReached())
        .forEach(each -> without.add(each.id()));
    return decisions.stream()
        .filter(each -> without.contains(each.meeting()) && !confirmed.contains(each.id()))
        .toList();
  }

  /**
   * A decision as it stands in the list of a board.
   *
   * @param number of its item on the agenda of that meeting
   */
  public record Listed(
      BoardDecision decision, BoardMeeting meeting, int number, AgendaItem item, boolean stands) {}

  /** All decisions of a board, the last first; taking them out is recorded. */
  public List<Listed> decisions(Worker worker, UUID body) {
    policy.require(worker, Action.READ_BOARDS);
    desk.body(body);
    desk.trace(BoardsAction.BOARD_DECISIONS_EXPORTED, "BODY", body);
    Map<UUID, BoardMeeting> meetings =
        rows.list(body).stream().collect(Collectors.toMap(BoardMeeting::id, Function.identity()));
    Map<UUID, AgendaItem> items = new HashMap<>();
    Map<UUID, Integer> numbers = new HashMap<>();
    Map<UUID, Boolean> quorate = new HashMap<>();
    meetings
        .values()
        .forEach(
            each -> {
              List<AgendaItem> agenda = rows.items(each.id());
              for (int at = 0; at < agenda.size(); at++) {
                items.put(agenda.get(at).id(), agenda.get(at));
                numbers.put(agenda.get(at).id(), at + 1);
              }
              quorate.put(each.id(), desk.quorum(each).isReached());
            });
    List<BoardDecision> decisions = records.decisions(body);
    Set<UUID> confirmed = confirmed(decisions);
    return decisions.reversed().stream()
        .map(
            each ->
                new Listed(
                    each,
                    Objects.requireNonNull(meetings.get(each.meeting())),
                    numbers.getOrDefault(each.item(), 0),
                    Objects.requireNonNull(items.get(each.item())),
                    Boolean.TRUE.equals(quorate.get(each.meeting()))
                        || confirmed.contains(each.id())))
        .toList();
  }

  /** Plans a meeting; planning the same one again changes nothing. */
  public void add(Worker worker, UUID body, UUID id, Called called) {
    policy.require(worker, Action.RUN_BOARDS);
    if (!desk.body(body).stands()) {
      throw Refused.because("boards.board.ended");
    }
    if (rows.insert(id, body, called)) {
      desk.trace(BoardsAction.BOARD_MEETING_ADDED, "BOARD_MEETING", id);
    }
  }

  /**
   * Changes when and where, while nobody has met.
   *
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, UUID body, UUID id, Called called, long version) {
    policy.require(worker, Action.RUN_BOARDS);
    BoardMeeting now = ahead(body, id);
    if (!called.day().equals(now.day()) && !rows.attendance(id).isEmpty()) {
      throw new Refused(List.of(Refusal.of("day", "boards.board.day.attended")));
    }
    rows.update(
        new BoardMeeting(id, body, called, now.state(), now.reason(), now.minuted(), version));
    desk.trace(BoardsAction.BOARD_MEETING_CHANGED, now, Detail.none());
  }

  private BoardMeeting ahead(UUID body, UUID id) {
    BoardMeeting now = desk.meeting(body, id);
    if (!now.state().isAhead()) {
      throw Refused.because("boards.board.over");
    }
    return now;
  }

  /** Calls it: members know what it is about. Throws {@link Refused} without an agenda. */
  public void call(Worker worker, UUID body, UUID id, long version) {
    policy.require(worker, Action.RUN_BOARDS);
    if (rows.items(id).isEmpty()) {
      desk.meeting(body, id);
      throw Refused.because("boards.board.call.empty");
    }
    move(desk.meeting(body, id), MeetingMove.CALL, "", version);
  }

  /** Says that it was held. Throws {@link Refused} before its day. */
  public void hold(Worker worker, UUID body, UUID id, long version) {
    policy.require(worker, Action.RUN_BOARDS);
    BoardMeeting now = desk.meeting(body, id);
    if (now.day().isAfter(desk.today())) {
      throw Refused.because("boards.board.hold.early");
    }
    move(now, MeetingMove.HOLD, "", version);
  }

  /** Calls it off, with a reason; the other members of its board are told at home. */
  public void cancel(Worker worker, UUID body, UUID id, String reason, long version) {
    policy.require(worker, Action.RUN_BOARDS);
    move(desk.meeting(body, id), MeetingMove.CANCEL, reason, version);
    rows.calledOff(id, desk.now());
    rows.sawCalledOff(id, worker.id());
  }

  private void move(BoardMeeting now, MeetingMove move, String reason, long version) {
    MeetingState to = MeetingMoves.TABLE.after(now.state(), move);
    rows.update(
        new BoardMeeting(now.id(), now.body(), now.called(), to, reason, now.minuted(), version));
    desk.trace(BoardsAction.BOARD_MEETING_MOVED, now, Detail.none().with("to", to));
  }

  /** One item, for somebody who changes it. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public AgendaItem item(Worker worker, UUID body, UUID meeting, UUID id) {
    policy.require(worker, Action.RUN_BOARDS);
    desk.meeting(body, meeting);
    return rows.items(meeting).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Puts something on the agenda, at the end; putting it there again changes nothing. */
  public void add(Worker worker, UUID body, UUID meeting, UUID id, AgendaItem.Content content) {
    policy.require(worker, Action.RUN_BOARDS);
    BoardMeeting now = open(body, meeting);
    int place = rows.items(meeting).stream().mapToInt(AgendaItem::place).max().orElse(0) + 1;
    rows.insert(new AgendaItem(id, meeting, place, content, "", 0));
    desk.trace(BoardsAction.BOARD_AGENDA_CHANGED, now, Detail.none().with("item", id));
  }

  /** Any other business comes up in the meeting itself. */
  private BoardMeeting open(UUID body, UUID meeting) {
    BoardMeeting now = desk.meeting(body, meeting);
    return now.state() == MeetingState.HELD ? now : ahead(body, meeting);
  }

  /**
   * Changes an item or its place.
   *
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, UUID body, AgendaItem changed) {
    item(worker, body, changed.meeting(), changed.id());
    BoardMeeting now = open(body, changed.meeting());
    rows.update(changed);
    desk.trace(BoardsAction.BOARD_AGENDA_CHANGED, now, Detail.none().with("item", changed.id()));
  }

  /** What is said about one member. */
  public record Said(UUID membership, Attendance.How how, String deputy) {}

  /**
   * Says who was there, all at once.
   *
   * @throws Refused when somebody was no member on that day, who is named
   * @throws org.lodestar.app.site.EditClash when somebody else changed the meeting meanwhile
   */
  public void attended(Worker worker, UUID body, UUID id, List<Said> said, long version) {
    policy.require(worker, Action.RUN_BOARDS);
    BoardMeeting now = desk.meeting(body, id);
    if (now.state() != MeetingState.CALLED) {
      desk.recorded(body, id);
    }
    if (now.day().isAfter(desk.today())) {
      throw Refused.because("boards.board.hold.early");
    }
    Map<UUID, Membership> members =
        desk.membersOn(body, now.day()).stream()
            .collect(Collectors.toMap(Membership::id, Function.identity()));
    if (!members.keySet().containsAll(said.stream().map(Said::membership).toList())) {
      throw new Refused(List.of(new Refusal("", "boards.board.attendance.ended", day(now.day()))));
    }
    rows.update(now.at(version));
    Map<UUID, String> names = desk.names(members.values());
    said.forEach(each -> rows.put(id, attendance(each, members, names)));
    desk.trace(BoardsAction.BOARD_ATTENDANCE_RECORDED, now, Detail.none());
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
  }

  private static Attendance attendance(
      Said said, Map<UUID, Membership> members, Map<UUID, String> names) {
    Membership member = Objects.requireNonNull(members.get(said.membership()));
    String deputy = said.how() == Attendance.How.DEPUTISED ? said.deputy() : "";
    return new Attendance(
        member.id(),
        said.how(),
        deputy,
        names.getOrDefault(member.id(), ""),
        member.seat().voting());
  }
}
