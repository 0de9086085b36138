package org.lodestar.app.strategy.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.BoardsMet;
import org.lodestar.app.strategy.BoardsMet.Met;
import org.lodestar.app.strategy.Happening;
import org.lodestar.app.strategy.Happening.Kind;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.LateMoved;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.store.ActionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * That a board agreed to the day to which a late action was moved: from then on it is late against
 * that day alone. Only a meeting that was held since the day that was missed can have agreed.
 */
@Component
@Transactional
public class DayAgreements {
  private static final String MEETING = "meeting";

  private final List<BoardsMet> boards;
  private final ActionRows rows;
  private final Judging judging;
  private final PlanDesk desk;
  private final Policy policy;

  DayAgreements(
      List<BoardsMet> boards, ActionRows rows, Judging judging, PlanDesk desk, Policy policy) {
    this.boards = List.copyOf(boards);
    this.rows = rows;
    this.judging = judging;
    this.desk = desk;
    this.policy = policy;
  }

  /** Whether a board has something to agree to. */
  public static boolean isAsked(JudgedAction judged) {
    LateMoved late = judged.late();
    return late != null && late.isToAgree();
  }

  /** Which body agreed, as the history keeps it. */
  public static UUID body(Happening agreed) {
    return UUID.fromString(agreed.from().split(" ")[1]);
  }

  /** On which day it met, as the history keeps it. */
  public static LocalDate day(Happening agreed) {
    return LocalDate.parse(agreed.from().split(" ")[0]);
  }

  /** Meetings that can have agreed, the last first. */
  @Transactional(readOnly = true)
  public List<Met> meetings(Worker worker, JudgedAction judged) {
    policy.require(worker, Action.EDIT_PLAN);
    LateMoved late = judged.late();
    return late == null ? List.of() : met(worker, late);
  }

  private List<Met> met(Worker worker, LateMoved late) {
    return boards.stream().flatMap(each -> each.since(worker, late.day().was()).stream()).toList();
  }

  /**
   * Writes it down.
   *
   * @throws Refused when the action is not late, has no day or one that is over, or that meeting
   *     cannot have agreed
   * @throws org.lodestar.app.site.EditClash when somebody else changed the action meanwhile
   */
  public void agree(Worker worker, UUID strategy, UUID id, UUID meeting, long version) {
    policy.require(worker, Action.EDIT_PLAN);
    Strategy of = desk.open(strategy);
    desk.action(strategy, id);
    rows.touch(id, version);
    LateMoved late =
        judging.judge(of).stream()
            .filter(each -> each.action().id().equals(id))
            .findFirst()
            .flatMap(each -> Optional.ofNullable(each.late()))
            .orElseThrow(() -> Refused.because("strategy.agreed.over"));
    LocalDate due = late.day().now();
    if (due == null) {
      throw Refused.because("strategy.agreed.none");
    }
    if (!late.isToAgree()) {
      throw Refused.because("strategy.agreed.past");
    }
    Met met =
        met(worker, late).stream()
            .filter(each -> each.meeting().equals(meeting))
            .findFirst()
            .orElseThrow(() -> Refused.at(MEETING, "strategy.agreed.meeting.missing"));
    desk.happened(id, worker, Kind.DAY_AGREED, met.day() + " " + met.body(), due.toString(), "");
    judging.keep(of);
    desk.trace(StrategyAction.PLAN_DAY_AGREED, id, Detail.none().with(MEETING, meeting));
  }
}
