package org.lodestar.app.boards.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardDecision;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.BoardsAction;
import org.lodestar.app.boards.ForwardItem;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.Membership.Part;
import org.lodestar.app.boards.Terms;
import org.lodestar.app.boards.domain.MembershipRules;
import org.lodestar.app.boards.store.BoardMeetingRows;
import org.lodestar.app.boards.store.BoardRecordRows;
import org.lodestar.app.boards.store.BoardRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.face.PlanDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bodies that meet: who sits on them, by which rules, and what they will look at. */
@Component
@Transactional
public class Boards {
  /** Lines on one page. */
  public static final int PAGE = 20;

  private static final Set<BodyKind> MEETING =
      Set.of(BodyKind.BOARD, BodyKind.PARTNERSHIP, BodyKind.COMMITTEE);

  private final PlanDesk plan;
  private final BoardRows rows;
  private final BoardMeetingRows meetings;
  private final BoardRecordRows records;
  private final BoardDesk desk;
  private final FirstBoard first;
  private final Policy policy;

  Boards(
      PlanDesk plan,
      BoardRows rows,
      BoardMeetingRows meetings,
      BoardRecordRows records,
      BoardDesk desk,
      FirstBoard first,
      Policy policy) {
    this.plan = plan;
    this.rows = rows;
    this.meetings = meetings;
    this.records = records;
    this.desk = desk;
    this.first = first;
    this.policy = policy;
  }

  /**
   * A body that meets, in a list.
   *
   * @param next null when no meeting is ahead
   * @param members today
   */
  public record Line(Body body, @Nullable BoardMeeting next, int members, List<BoardAction> open) {
    public Line {
      open = List.copyOf(open);
    }
  }

  /** Boards, partnerships and committees that are there, and every other body with members. */
  @Transactional(readOnly = true)
  public List<Line> list(Worker worker) {
    policy.require(worker, Action.READ_BOARDS);
    LocalDate today = desk.today();
    Map<UUID, Long> members =
        rows.members().stream()
            .filter(each -> each.on(today))
            .collect(Collectors.groupingBy(Membership::body, Collectors.counting()));
    List<BoardMeeting> all = meetings.list();
    List<BoardAction> open = records.actions().stream().filter(BoardAction::isOpen).toList();
    Predicate<UUID> used = first.used();
    return plan.allBodies().stream()
        .filter(each -> members.containsKey(each.id()) || meets(each))
        .filter(each -> used.test(each.id()))
        .map(
            each ->
                new Line(
                    each,
                    next(all, each.id(), today).orElse(null),
                    members.getOrDefault(each.id(), 0L).intValue(),
                    open.stream().filter(at -> at.raised().body().equals(each.id())).toList()))
        .toList();
  }

  private static boolean meets(Body body) {
    return body.stands() && MEETING.contains(body.content().kind());
  }

  private static Optional<BoardMeeting> next(List<BoardMeeting> all, UUID body, LocalDate today) {
    return all.reversed().stream()
        .filter(each -> each.body().equals(body) && each.state().isAhead())
        .filter(each -> !each.day().isBefore(today))
        .findFirst();
  }

  /**
   * A board with all that belongs to it.
   *
   * @param members of all times
   * @param names of them
   * @param terms the last version first
   * @param meetings the last first
   * @param actions open ones first
   */
  public record View(
      Body body,
      List<Membership> members,
      Map<UUID, String> names,
      List<Terms> terms,
      List<BoardMeeting> meetings,
      List<ForwardItem> forward,
      List<BoardAction> actions) {
    public View {
      members = List.copyOf(members);
      names = Map.copyOf(names);
      terms = List.copyOf(terms);
      meetings = List.copyOf(meetings);
      forward = List.copyOf(forward);
      actions = List.copyOf(actions);
    }

    /** Those who sit on it on a day. */
    public List<Membership> membersOn(LocalDate day) {
      return members.stream().filter(each -> each.on(day)).toList();
    }
  }

  /** One of them. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public View get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_BOARDS);
    Body body = desk.body(id);
    List<Membership> members = rows.members(id);
    return new View(
        body,
        members,
        desk.names(members),
        rows.terms(id),
        meetings.list(id),
        rows.forward(id),
        desk.planned(records.actions(id)));
  }

  /**
   * What a board decided.
   *
   * @param asked the item of the agenda by which it was asked
   */
  public record Answer(UUID meeting, LocalDate day, String asked, String words) {}

  /** All that a board decided and that stands: with a quorum, or confirmed; the last first. */
  @Transactional(readOnly = true)
  public List<Answer> answers(Worker worker, UUID id) {
    policy.require(worker, Action.READ_BOARDS);
    List<BoardDecision> all = records.decisions(id);
    Map<UUID, List<BoardDecision>> decided =
        all.stream().collect(Collectors.groupingBy(BoardDecision::meeting));
    Set<UUID> confirmed =
        all.stream()
            .flatMap(each -> Stream.ofNullable(each.confirms()))
            .collect(Collectors.toSet());
    return meetings.list(id).stream()
        .filter(each -> decided.containsKey(each.id()))
        .flatMap(each -> answers(each, decided.getOrDefault(each.id(), List.of()), confirmed))
        .toList();
  }

  private Stream<Answer> answers(
      BoardMeeting meeting, List<BoardDecision> decided, Set<UUID> confirmed) {
    boolean quorum = desk.quorum(meeting).isReached();
    Map<UUID, String> titles =
        meetings.items(meeting.id()).stream()
            .collect(Collectors.toMap(AgendaItem::id, AgendaItem::title));
    return decided.stream()
        .filter(each -> quorum || confirmed.contains(each.id()))
        .map(
            each ->
                new Answer(
                    meeting.id(),
                    meeting.day(),
                    titles.getOrDefault(each.item(), ""),
                    each.words()));
  }

  /** One seat, for somebody who changes it. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Membership membership(Worker worker, UUID body, UUID id) {
    policy.require(worker, Action.RUN_BOARDS);
    return rows.members(body).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Seats somebody; seating the same one again changes nothing.
   *
   * @throws Refused when they sit there already, or the seat is taken
   */
  public void add(Worker worker, Membership added) {
    policy.require(worker, Action.RUN_BOARDS);
    desk.body(added.body());
    insistOnTheirBody(added);
    Refused.unlessEmpty(MembershipRules.check(added, rows.members(added.body())));
    if (rows.insert(added)) {
      desk.trace(BoardsAction.BOARD_MEMBERSHIP_ADDED, "BOARD_MEMBERSHIP", added.id());
    }
  }

  /**
   * Changes a seat, or says when it ended.
   *
   * @throws Refused when they sit there already, or the seat is taken
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, Membership changed) {
    membership(worker, changed.body(), changed.id());
    insistOnTheirBody(changed);
    Refused.unlessEmpty(MembershipRules.check(changed, rows.members(changed.body())));
    rows.update(changed);
    desk.trace(BoardsAction.BOARD_MEMBERSHIP_CHANGED, "BOARD_MEMBERSHIP", changed.id());
  }

  /** The body that they speak for is one of the register, where they speak for any. */
  private void insistOnTheirBody(Membership seat) {
    UUID organisation = seat.holder().organisation();
    if (organisation != null) {
      desk.body(organisation);
    }
  }

  /**
   * Adds a version of the terms of reference; adding the same one again changes nothing.
   *
   * @param number that it shall have: the next one when the worker began to write
   * @throws EditClash when somebody else added that one meanwhile
   */
  public void add(Worker worker, UUID body, UUID id, int number, Terms.Content content) {
    policy.require(worker, Action.RUN_BOARDS);
    desk.body(body);
    List<Terms> before = rows.terms(body);
    if (before.stream().anyMatch(each -> each.id().equals(id))) {
      return;
    }
    if (number != before.size() + 1) {
      throw new EditClash();
    }
    if (!before.isEmpty() && !content.begins().isAfter(before.getFirst().content().begins())) {
      throw new Refused(List.of(Refusal.of("begins", "boards.board.terms.begins.earlier")));
    }
    rows.insert(new Terms(id, body, number, content, worker.id(), desk.now()));
    desk.trace(BoardsAction.BOARD_TERMS_ADDED, "BODY", body);
  }

  /** A line of the forward plan, for somebody who changes it. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public ForwardItem forward(Worker worker, UUID body, UUID id) {
    policy.require(worker, Action.RUN_BOARDS);
    return rows.forward(body, id).orElseThrow(NotFound::new);
  }

  /** Adds a line to the forward plan; adding the same one again changes nothing. */
  public void add(Worker worker, ForwardItem added) {
    policy.require(worker, Action.RUN_BOARDS);
    desk.body(added.body());
    rows.insert(added);
    desk.trace(BoardsAction.BOARD_FORWARD_PLAN_CHANGED, "BODY", added.body());
  }

  /** Changes one. Throws {@link org.lodestar.app.site.EditClash}. */
  public void change(Worker worker, ForwardItem changed) {
    forward(worker, changed.body(), changed.id());
    rows.update(changed);
    desk.trace(BoardsAction.BOARD_FORWARD_PLAN_CHANGED, "BODY", changed.body());
  }

  /** Whether the worker sits on the board with a vote today. */
  @Transactional(readOnly = true)
  public boolean votes(Worker worker, UUID body) {
    return desk.membersOn(body, desk.today()).stream()
        .anyMatch(
            each ->
                worker.id().equals(each.holder().worker())
                    && each.seat().voting()
                    && each.seat().part() != Part.DEPUTY);
  }
}
