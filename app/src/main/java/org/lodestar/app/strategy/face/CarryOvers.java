package org.lodestar.app.strategy.face;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Happening.Kind;
import org.lodestar.app.strategy.Outcome;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.domain.ActionRules;
import org.lodestar.app.strategy.store.ActionRows;
import org.lodestar.app.strategy.store.StrategyRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carrying unfinished actions over: a deed of its own, with a reason. */
@Component
@Transactional
public class CarryOvers {
  private final ActionRows rows;
  private final StrategyRows strategies;
  private final PlanDesk desk;
  private final Judging judging;
  private final Policy policy;

  CarryOvers(
      ActionRows rows, StrategyRows strategies, PlanDesk desk, Judging judging, Policy policy) {
    this.rows = rows;
    this.strategies = strategies;
    this.desk = desk;
    this.judging = judging;
    this.policy = policy;
  }

  /**
   * Carries an unfinished action over: into the next year of its strategy, or after the last one
   * into the strategy that follows.
   *
   * @return the action that goes on: the same one, or the new one
   * @throws Refused when it is finished, or there is nothing to carry it into
   */
  public PlanAction carryOver(Worker worker, UUID strategy, UUID id, String reason, long version) {
    policy.require(worker, Action.EDIT_PLAN);
    strategies.hold(strategy);
    Strategy of = desk.strategy(strategy);
    PlanAction action = desk.action(strategy, id);
    if (action.outcome().result() == Outcome.Result.DONE) {
      throw Refused.because("strategy.carry.done");
    }
    return of.open() && ActionRules.hasNextYear(action.planned(), of)
        ? intoNextYear(worker, of, action, reason, version)
        : intoSuccessor(worker, of, action, reason);
  }

  private PlanAction intoNextYear(
      Worker worker, Strategy of, PlanAction action, String reason, long version) {
    Planned before = action.planned();
    int last = before.place().lastYear();
    LocalDate due = before.span().due();
    LocalDate next = due == null ? null : due.plusYears(1);
    Planned after =
        before
            .at(before.place().alsoIn(last + 1))
            .over(new Span(before.span().starts(), earlier(next, of.ends())));
    boolean atRisk = judging.isAtRisk(of, action.id());
    rows.update(action.id(), after, version);
    if (of.inForce()) {
      desk.dayMoved(action.id(), worker, before.span(), after.span(), reason, atRisk);
    }
    desk.happened(action.id(), worker, Kind.CARRIED_OVER, "" + last, "" + (last + 1), reason);
    judging.keep(of);
    desk.trace(
        StrategyAction.PLAN_ACTION_CARRIED_OVER,
        action.id(),
        Detail.none().with("year", last + 1L));
    return desk.action(of.id(), action.id());
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate due, LocalDate end) {
    return due != null && due.isAfter(end) ? end : due;
  }

  private PlanAction intoSuccessor(Worker worker, Strategy of, PlanAction action, String reason) {
    Strategy next =
        strategies.successor(of.id()).orElseThrow(() -> Refused.because("strategy.carry.nowhere"));
    strategies.hold(next.id());
    if (rows.list(next.id()).stream().anyMatch(each -> each.carriedFrom().contains(action.id()))) {
      throw Refused.because("strategy.carry.twice");
    }
    PlanAction carried =
        desk.fresh(Ids.next(), next.id(), carried(action.planned(), next), worker)
            .goingOn(List.of(action.id()));
    desk.check(carried.planned(), next, List.of());
    rows.insert(carried);
    String from = of.title() + ", " + action.number();
    String to = next.title() + ", " + carried.number();
    desk.happened(action.id(), worker, Kind.CARRIED_OVER, from, to, reason);
    if (of.state() != StrategyState.DRAFT) {
      desk.dayMoved(
          carried.id(), worker, action.planned().span(), carried.planned().span(), reason, false);
    }
    desk.happened(carried.id(), worker, Kind.CARRIED_OVER, from, to, reason);
    judging.keep(next);
    desk.trace(
        StrategyAction.PLAN_ACTION_CARRIED_OVER,
        action.id(),
        Detail.none().with("into", carried.id()));
    return carried;
  }

  /** In the first year of the next strategy, without days: they are agreed anew. */
  private static Planned carried(Planned planned, Strategy next) {
    Planned.Place place = planned.place();
    int priority = Math.min(place.priority(), next.content().priorities().size());
    return planned
        .at(new Planned.Place(priority, place.strands(), List.of(1), place.tags()))
        .over(Span.open());
  }
}
