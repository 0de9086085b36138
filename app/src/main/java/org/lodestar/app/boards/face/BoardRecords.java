package org.lodestar.app.boards.face;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardAction.Course;
import org.lodestar.app.boards.BoardAction.Raised;
import org.lodestar.app.boards.BoardDecision;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.BoardsAction;
import org.lodestar.app.boards.Declaration;
import org.lodestar.app.boards.QuorumCount;
import org.lodestar.app.boards.domain.VoteRules;
import org.lodestar.app.boards.store.BoardMeetingRows;
import org.lodestar.app.boards.store.BoardRecordRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.DayMove;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a meeting leaves behind: interests that were declared, decisions, and actions to the end.
 */
@Component
@Transactional
public class BoardRecords {
  private final BoardRecordRows rows;
  private final BoardMeetingRows meetings;
  private final BoardDesk desk;
  private final Policy policy;

  BoardRecords(BoardRecordRows rows, BoardMeetingRows meetings, BoardDesk desk, Policy policy) {
    this.rows = rows;
    this.meetings = meetings;
    this.desk = desk;
    this.policy = policy;
  }

  private void mustHave(UUID meeting, UUID item, String field) {
    if (meetings.items(meeting).stream().noneMatch(each -> each.id().equals(item))) {
      throw new Refused(List.of(Refusal.of(field, "boards.board.item.missing")));
    }
  }

  /**
   * Records that a member has an interest; recording the same one again changes nothing.
   *
   * @throws Refused when they were no member on that day
   */
  public void declare(Worker worker, UUID body, Declaration added) {
    policy.require(worker, Action.RUN_BOARDS);
    BoardMeeting now = desk.recorded(body, added.meeting());
    if (added.item() != null) {
      mustHave(added.meeting(), added.item(), "item");
    }
    if (desk.membersOn(body, now.day()).stream()
        .noneMatch(each -> each.id().equals(added.membership()))) {
      throw new Refused(List.of(Refusal.of("membership", "boards.board.declare.who")));
    }
    rows.insert(added);
    desk.trace(
        BoardsAction.BOARD_INTEREST_DECLARED, now, Detail.none().with("declaration", added.id()));
  }

  /**
   * Records a decision; recording the same one again changes nothing. Without a quorum it waits for
   * a later meeting to confirm it.
   *
   * @throws Refused when more voted than could
   */
  public void decide(Worker worker, UUID body, BoardDecision added) {
    policy.require(worker, Action.RUN_BOARDS);
    BoardMeeting now = desk.recorded(body, added.meeting());
    mustHave(added.meeting(), added.item(), "item");
    QuorumCount quorum = desk.quorum(now);
    Refused.unlessEmpty(
        VoteRules.check(added, desk.voters(now), rows.declarations(added.meeting())));
    if (added.confirms() != null) {
      confirmable(now, added.confirms(), quorum);
    }
    rows.insert(added);
    desk.trace(
        BoardsAction.BOARD_DECISION_RECORDED,
        now,
        Detail.none().with("decision", added.id()).with("quorum", quorum.isReached()));
  }

  private void confirmable(BoardMeeting now, UUID confirms, QuorumCount quorum) {
    BoardDecision earlier =
        rows.decisions(now.body()).stream()
            .filter(each -> each.id().equals(confirms))
            .findFirst()
            .orElseThrow(NotFound::new);
    boolean before = desk.meeting(now.body(), earlier.meeting()).isBefore(now);
    if (!before || !quorum.isReached()) {
      throw new Refused(List.of(Refusal.of("confirms", "boards.board.confirms.cannot")));
    }
  }

  /** Records an action; recording the same one again changes nothing. */
  public void add(
      Worker worker, UUID id, UUID body, UUID meeting, UUID item, BoardAction.Content content) {
    policy.require(worker, Action.RUN_BOARDS);
    BoardMeeting now = desk.recorded(body, meeting);
    mustHave(meeting, item, "item");
    Raised raised = new Raised(body, meeting, item, now.day());
    rows.insert(new BoardAction(id, raised, content, Course.open(), 0));
    desk.trace(BoardsAction.BOARD_ACTION_ADDED, now, Detail.none().with("action", id));
  }

  /** What a board asked for and is late, with what that board is called. */
  public record Late(BoardAction action, String board) {}

  /** What boards asked the worker for and is late, the longest first. */
  @Transactional(readOnly = true)
  public List<Late> late(Worker worker) {
    policy.require(worker, Action.READ_BOARDS);
    LocalDate today = desk.today();
    List<BoardAction> late =
        rows.actions().stream()
            .filter(each -> each.isLate(today) && worker.id().equals(each.content().worker()))
            .sorted(Comparator.comparing(each -> each.content().due()))
            .toList();
    Map<UUID, Body> boards = late.isEmpty() ? Map.of() : desk.bodies();
    return late.stream()
        .map(
            each -> new Late(each, Objects.requireNonNull(boards.get(each.raised().body())).name()))
        .toList();
  }

  /** One action, for somebody who reads boards. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public BoardAction action(Worker worker, UUID body, UUID id) {
    policy.require(worker, Action.READ_BOARDS);
    return rows.action(body, id)
        .map(found -> desk.planned(List.of(found)).getFirst())
        .orElseThrow(NotFound::new);
  }

  /**
   * Changes who does it until when, says what came of it, or ties it to an action of the plan. A
   * day that becomes another one is kept.
   *
   * @param movedBecause why it is due later; empty where it is not
   * @throws EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, BoardAction changed, String movedBecause) {
    policy.require(worker, Action.RUN_BOARDS);
    BoardAction before = action(worker, changed.raised().body(), changed.id());
    if (before.version() != changed.version()) {
      throw new EditClash();
    }
    LocalDate from = before.content().due();
    LocalDate to = changed.content().due();
    List<Refusal> wrong = new ArrayList<>();
    if (DayMove.isPutOff(from, to) && movedBecause.isBlank()) {
      wrong.add(Refusal.of("movedBecause", "strategy.movedBecause.missing"));
    }
    BoardAction.PlanLink plan = changed.course().plan();
    if (plan != null && !desk.isPlanned(plan.action())) {
      wrong.add(Refusal.of("plan", "boards.board.plan.unknown"));
    }
    Refused.unlessEmpty(wrong);
    rows.update(changed);
    if (!from.equals(to)) {
      rows.insert(new DayMove(changed.id(), desk.now(), from, to, movedBecause), worker.id());
    }
    desk.trace(BoardsAction.BOARD_ACTION_CHANGED, "BOARD_ACTION", changed.id());
  }
}
