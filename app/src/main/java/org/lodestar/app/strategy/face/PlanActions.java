package org.lodestar.app.strategy.face;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.ActionLife;
import org.lodestar.app.strategy.DayCourse;
import org.lodestar.app.strategy.Happening;
import org.lodestar.app.strategy.Happening.Kind;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.MovedDay;
import org.lodestar.app.strategy.MovedStep;
import org.lodestar.app.strategy.Outcome;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.domain.ActionRules;
import org.lodestar.app.strategy.store.ActionRows;
import org.lodestar.app.strategy.store.EvidenceRows;
import org.lodestar.app.strategy.store.HistoryRows;
import org.lodestar.app.strategy.store.LifeRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions of strategies: looked at, added, changed, and what came of them. */
@Component
@Transactional
public class PlanActions {
  private final ActionRows rows;
  private final LifeRows life;
  private final EvidenceRows evidence;
  private final HistoryRows history;
  private final PartnerWaits waits;
  private final Judging judging;
  private final PlanDesk desk;
  private final Policy policy;

  PlanActions(
      ActionRows rows,
      LifeRows life,
      EvidenceRows evidence,
      HistoryRows history,
      PartnerWaits waits,
      Judging judging,
      PlanDesk desk,
      Policy policy) {
    this.rows = rows;
    this.life = life;
    this.evidence = evidence;
    this.history = history;
    this.waits = waits;
    this.judging = judging;
    this.desk = desk;
    this.policy = policy;
  }

  /**
   * An action with what belongs to it.
   *
   * @param sources actions of the strategy before, of which it goes on
   */
  public record View(
      Strategy strategy,
      JudgedAction judged,
      ActionLife life,
      List<PlanAction> sources,
      List<Happening> history) {
    public View {
      sources = List.copyOf(sources);
      history = List.copyOf(history);
    }

    public PlanAction action() {
      return judged.action();
    }
  }

  /** Actions of a strategy, by number, and how they stand today. */
  @Transactional(readOnly = true)
  public List<JudgedAction> list(Worker worker, UUID strategy) {
    policy.require(worker, Action.READ_PLAN);
    return judging.judge(desk.strategy(strategy));
  }

  /** One of them with all that belongs to it. Throws {@link org.lodestar.app.members.NotFound}. */
  public View get(Worker worker, UUID strategy, UUID id) {
    policy.require(worker, Action.READ_PLAN);
    Strategy of = desk.strategy(strategy);
    PlanAction found = desk.action(strategy, id);
    desk.trace(StrategyAction.PLAN_ACTION_VIEWED, id, Detail.none());
    JudgedAction judged =
        judging.judge(of).stream()
            .filter(each -> each.action().id().equals(id))
            .findFirst()
            .orElseThrow();
    return new View(
        of, judged, life(worker, of, found), rows.those(found.carriedFrom()), history.list(id));
  }

  private ActionLife life(Worker worker, Strategy strategy, PlanAction action) {
    UUID id = action.id();
    Map<UUID, Set<UUID>> needs = life.needs(strategy.id());
    List<Milestone> milestones = life.milestones(strategy.id()).getOrDefault(id, List.of());
    return new ActionLife(
        milestones,
        rows.those(needs.getOrDefault(id, Set.of())),
        life.words(strategy.id()).get(id),
        evidence.list(strategy.id()).stream().filter(each -> each.action().equals(id)).toList(),
        life.standings(id),
        MovedDay.of(
                history.courses(strategy.id()).getOrDefault(id, DayCourse.NONE).moves(),
                action.planned().span().due())
            .orElse(null),
        MovedStep.of(milestones, history.milestoneMoves(strategy.id())),
        waits.of(worker, strategy, action));
  }

  /**
   * Adds an action; adding the same one again changes nothing.
   *
   * @throws Refused when something is wrong with it
   */
  public void add(Worker worker, UUID strategy, UUID id, Planned planned) {
    policy.require(worker, Action.EDIT_PLAN);
    Strategy of = desk.open(strategy);
    if (rows.find(id).isEmpty()) {
      desk.check(planned, of, List.of());
      rows.insert(desk.fresh(id, strategy, planned, worker));
      desk.happened(id, worker, Kind.ADDED, "", "", "");
      judging.keep(of);
      desk.trace(StrategyAction.PLAN_ACTION_ADDED, id, Detail.none());
    }
  }

  /**
   * What an action is changed to.
   *
   * @param movedBecause why it is due later; empty where it is not
   * @param version that was looked at
   */
  public record Change(Planned planned, String movedBecause, long version) {}

  /**
   * Changes an action. While its strategy is in force, a due day that becomes another one is kept.
   *
   * @throws Refused when something is wrong with it
   * @throws EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, UUID strategy, UUID id, Change change) {
    policy.require(worker, Action.EDIT_PLAN);
    Strategy of = desk.open(strategy);
    PlanAction before = desk.action(strategy, id);
    if (before.version() != change.version()) {
      throw new EditClash();
    }
    Planned planned = change.planned();
    Span span = before.planned().span();
    desk.check(
        planned,
        of,
        ActionRules.checkMove(of, before.planned(), planned.span(), change.movedBecause()));
    boolean moves = !Objects.equals(span.due(), planned.span().due());
    boolean atRisk = moves && judging.isAtRisk(of, id);
    rows.update(id, planned, change.version());
    // Why a day moved can be said better later; what was typed is kept with this change.
    desk.happened(id, worker, Kind.CHANGED, "", "", moves ? "" : change.movedBecause());
    if (of.inForce()) {
      desk.dayMoved(id, worker, span, planned.span(), change.movedBecause(), atRisk);
    }
    UUID old = before.planned().parties().lead();
    UUID now = planned.parties().lead();
    if (!Objects.equals(old, now)) {
      desk.happened(id, worker, Kind.LED_BY, text(old), text(now), "");
    }
    judging.keep(of);
    desk.trace(StrategyAction.PLAN_ACTION_CHANGED, id, Detail.none());
  }

  public static String text(@Nullable UUID id) {
    return id == null ? "" : id.toString();
  }

  /**
   * Says what came of an action, also of one in a closed strategy. One that was shown to be done
   * and is said not to be, or only in part, is no longer done.
   *
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void record(Worker worker, UUID strategy, UUID id, Outcome outcome, long version) {
    policy.require(worker, Action.EDIT_PLAN);
    PlanAction before = desk.action(strategy, id);
    String words = outcome.words() == null ? "" : outcome.words();
    rows.record(id, outcome, worker.id(), version);
    desk.happened(
        id, worker, Kind.OUTCOME, before.outcome().result().name(), outcome.result().name(), words);
    judging.keep(desk.strategy(strategy), new Judging.Told(id, worker.id(), words, "", false));
    desk.trace(
        StrategyAction.PLAN_OUTCOME_RECORDED, id, Detail.none().with("result", outcome.result()));
  }

  /** Writes down that somebody took a report of a strategy out as a file. */
  public void exported(Worker worker, UUID strategy) {
    policy.require(worker, Action.READ_PLAN);
    desk.exported(strategy);
  }
}
