package org.lodestar.app.boards.face;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.store.BoardMeetingRows;
import org.lodestar.app.boards.store.BoardRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.face.PlanDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What lies ahead of somebody who sits on boards, and what no longer does. */
@Component
@Transactional(readOnly = true)
public class Sitting {
  /** For how long members are told that a meeting is called off. */
  private static final Duration TOLD = Duration.ofDays(7);

  private final BoardRows rows;
  private final BoardMeetingRows meetings;
  private final BoardDesk desk;
  private final PlanDesk plan;
  private final Policy policy;

  Sitting(BoardRows rows, BoardMeetingRows meetings, BoardDesk desk, PlanDesk plan, Policy policy) {
    this.rows = rows;
    this.meetings = meetings;
    this.desk = desk;
    this.plan = plan;
    this.policy = policy;
  }

  /** A meeting that comes. */
  public record Ahead(Body body, BoardMeeting meeting) {}

  /** Meetings that come of the boards on which the worker sits today, the next first. */
  public List<Ahead> ahead(Worker worker) {
    policy.require(worker, Action.READ_BOARDS);
    Set<UUID> theirs = theirs(worker);
    return theirs.isEmpty()
        ? List.of()
        : comes(
            theirs,
            meetings.list().reversed().stream().filter(each -> each.state().isAhead()).toList());
  }

  /**
   * Meetings of these boards that were to come and were called off within some days, until the
   * worker looked, the next first.
   */
  public List<Ahead> calledOff(Worker worker) {
    policy.require(worker, Action.READ_BOARDS);
    List<BoardMeeting> off = meetings.calledOff(desk.now().minus(TOLD), worker.id());
    return off.isEmpty() ? List.of() : comes(theirs(worker), off);
  }

  private Set<UUID> theirs(Worker worker) {
    LocalDate today = desk.today();
    return rows.members().stream()
        .filter(each -> each.on(today) && worker.id().equals(each.holder().worker()))
        .map(Membership::body)
        .collect(Collectors.toSet());
  }

  private List<Ahead> comes(Set<UUID> theirs, List<BoardMeeting> some) {
    LocalDate today = desk.today();
    Map<UUID, Body> bodies =
        plan.allBodies().stream().collect(Collectors.toMap(Body::id, Function.identity()));
    return some.stream()
        .filter(each -> theirs.contains(each.body()) && !each.day().isBefore(today))
        .map(each -> new Ahead(Objects.requireNonNull(bodies.get(each.body())), each))
        .toList();
  }
}
