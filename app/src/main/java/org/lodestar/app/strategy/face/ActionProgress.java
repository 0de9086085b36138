package org.lodestar.app.strategy.face;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Happening.Kind;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.StandingWord;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.domain.ActionRules;
import org.lodestar.app.strategy.domain.Circles;
import org.lodestar.app.strategy.store.ActionRows;
import org.lodestar.app.strategy.store.LifeRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How an action gets on: its milestones, for what it waits, what somebody says of it. */
@Component
@Transactional
public class ActionProgress {
  private final LifeRows rows;
  private final ActionRows actions;
  private final Judging judging;
  private final PlanDesk desk;
  private final Policy policy;

  ActionProgress(LifeRows rows, ActionRows actions, Judging judging, PlanDesk desk, Policy policy) {
    this.rows = rows;
    this.actions = actions;
    this.judging = judging;
    this.desk = desk;
    this.policy = policy;
  }

  /** Insists that the worker leads the action, or changes the plan, and that it is open. */
  private PlanAction working(Worker worker, UUID strategy, UUID id) {
    policy.require(worker, Action.WORK_ON_PLAN);
    desk.open(strategy);
    PlanAction found = desk.action(strategy, id);
    desk.mustWork(worker, found);
    return found;
  }

  /** Whether the worker may work on it. */
  public boolean mayWork(Worker worker, PlanAction action) {
    return worker.mayEver(Action.EDIT_PLAN)
        || (worker.mayEver(Action.WORK_ON_PLAN)
            && worker.id().equals(action.planned().parties().lead()));
  }

  /** One of its milestones, for somebody who works on it. Throws {@link NotFound}. */
  public Milestone milestone(Worker worker, UUID strategy, UUID id, UUID milestone) {
    working(worker, strategy, id);
    return rows.milestones(strategy).getOrDefault(id, List.of()).stream()
        .filter(each -> each.id().equals(milestone))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Adds a milestone; adding the same one again changes nothing. */
  public void add(Worker worker, UUID strategy, Milestone added) {
    working(worker, strategy, added.action());
    rows.insert(added);
    kept(strategy, added.action(), StrategyAction.PLAN_MILESTONE_ADDED, added.id());
  }

  /**
   * Changes a milestone, or says when it was done. While its strategy is in force, a day that
   * becomes another one is kept.
   *
   * @param movedBecause why it is due later; empty where it is not
   * @throws Refused when it is due later without a reason
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, UUID strategy, Milestone changed, String movedBecause) {
    Milestone before = milestone(worker, strategy, changed.action(), changed.id());
    if (before.version() != changed.version()) {
      throw new EditClash();
    }
    Strategy of = desk.strategy(strategy);
    Refused.unlessEmpty(ActionRules.checkMove(of, before, changed, movedBecause));
    rows.update(changed);
    if (of.inForce() && !before.due().equals(changed.due())) {
      desk.dayMoved(before, changed, worker, movedBecause);
    } else if (!movedBecause.isBlank()) {
      // Why a day moved can be said better later, as with the action's own.
      desk.happened(changed.action(), worker, Kind.CHANGED, "", "", movedBecause);
    }
    kept(strategy, changed.action(), StrategyAction.PLAN_MILESTONE_CHANGED, changed.id());
  }

  private void kept(UUID strategy, UUID id, AuditAction what, UUID milestone) {
    judging.keep(desk.strategy(strategy));
    desk.trace(what, id, Detail.none().with("milestone", milestone));
  }

  /**
   * Says for which other actions of the strategy it waits.
   *
   * @throws Refused when they would wait for each other in a circle, which is named
   * @throws org.lodestar.app.site.EditClash when somebody else changed the action meanwhile
   */
  public void waitFor(Worker worker, UUID strategy, UUID id, Set<UUID> needs, long version) {
    working(worker, strategy, id);
    Map<UUID, PlanAction> all =
        actions.list(strategy).stream()
            .collect(Collectors.toMap(PlanAction::id, Function.identity()));
    if (!all.keySet().containsAll(needs) || needs.contains(id)) {
      throw new Refused(List.of(Refusal.of("needs", "strategy.needs.unknown")));
    }
    Map<UUID, Set<UUID>> after = new HashMap<>(rows.needs(strategy));
    after.put(id, needs);
    List<UUID> circle = Circles.through(id, after);
    if (!circle.isEmpty()) {
      throw new Refused(List.of(new Refusal("needs", "strategy.needs.circle", named(circle, all))));
    }
    actions.touch(id, version);
    rows.setNeeds(id, needs);
    judging.keep(desk.strategy(strategy));
    desk.trace(StrategyAction.PLAN_NEEDS_CHANGED, id, Detail.none().with("needs", needs.size()));
  }

  private static String named(List<UUID> circle, Map<UUID, PlanAction> all) {
    return java.util.stream.Stream.concat(circle.stream(), circle.stream().limit(1))
        .map(all::get)
        .map(each -> each.number() + ". " + each.title())
        .collect(Collectors.joining(" → "));
  }

  /** That an action is worse than its days say: amber or red, why, and what brings it back. */
  public record Said(ActionStanding standing, String reason, String recovery) {}

  /**
   * Says it, in place of what was said before.
   *
   * @throws org.lodestar.app.site.EditClash when somebody else changed the action meanwhile
   */
  public void say(Worker worker, UUID strategy, UUID id, Said said, long version) {
    working(worker, strategy, id);
    actions.touch(id, version);
    rows.say(
        new StandingWord(
            id, said.standing(), said.reason(), said.recovery(), worker.id(), desk.now()));
    judging.keep(
        desk.strategy(strategy),
        new Judging.Told(id, worker.id(), said.reason(), said.recovery(), true));
    desk.trace(
        StrategyAction.PLAN_STANDING_SAID, id, Detail.none().with("standing", said.standing()));
  }

  /**
   * Takes it back: from then on the rules alone say how it stands.
   *
   * @throws org.lodestar.app.site.EditClash when somebody else changed the action meanwhile
   */
  public void takeBack(Worker worker, UUID strategy, UUID id, String reason, long version) {
    working(worker, strategy, id);
    actions.touch(id, version);
    rows.delete(id);
    judging.keep(desk.strategy(strategy), new Judging.Told(id, worker.id(), reason, "", true));
    desk.trace(StrategyAction.PLAN_STANDING_TAKEN_BACK, id, Detail.none());
  }
}
