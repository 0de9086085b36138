package org.lodestar.app.strategy.face;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.Gap;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.domain.StrategyMoves;
import org.lodestar.app.strategy.domain.StrategyMoves.Event;
import org.lodestar.app.strategy.store.ActionRows;
import org.lodestar.app.strategy.store.StrategyRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of strategies. What is closed stays readable and is never changed again. */
@Component
@Transactional
public class Strategies {
  private final StrategyRows rows;
  private final ActionRows actions;
  private final Judging judging;
  private final Policy policy;
  private final Audit audit;

  Strategies(StrategyRows rows, ActionRows actions, Judging judging, Policy policy, Audit audit) {
    this.rows = rows;
    this.actions = actions;
    this.judging = judging;
    this.policy = policy;
    this.audit = audit;
  }

  /** All of them: the one in force first, then drafts, then closed ones. */
  @Transactional(readOnly = true)
  public List<Strategy> list(Worker worker) {
    policy.require(worker, Action.READ_PLAN);
    return rows.list();
  }

  /** One of them. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Strategy get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_PLAN);
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /** One that follows this one and can still be changed. */
  @Transactional(readOnly = true)
  public Optional<Strategy> successor(Worker worker, UUID id) {
    policy.require(worker, Action.READ_PLAN);
    return rows.successor(id);
  }

  /** Begins a draft; beginning the same one again changes nothing. */
  public void add(Worker worker, UUID id, Strategy.Content content) {
    policy.require(worker, Action.EDIT_PLAN);
    if (rows.find(id).isEmpty()) {
      rows.insert(id, content);
      trace(StrategyAction.STRATEGY_ADDED, id, Detail.none());
    }
  }

  /**
   * Changes what a strategy says of itself; which one it follows stays.
   *
   * @throws Refused when it is closed, or an action would lose its priority or year
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, UUID id, Strategy.Content content, long version) {
    policy.require(worker, Action.EDIT_PLAN);
    Strategy before = open(id);
    List<PlanAction> all = actions.list(id);
    int priorities = content.priorities().size();
    if (all.stream().anyMatch(each -> each.planned().place().priority() > priorities)) {
      throw new Refused(List.of(Refusal.of("priorities", "strategy.priorities.used")));
    }
    if (all.stream().anyMatch(each -> each.planned().place().lastYear() > content.years())) {
      throw new Refused(List.of(Refusal.of("years", "strategy.years.used")));
    }
    rows.update(before, content, version);
    trace(StrategyAction.STRATEGY_CHANGED, id, Detail.none());
  }

  private Strategy open(UUID id) {
    Strategy found = rows.find(id).orElseThrow(NotFound::new);
    if (!found.open()) {
      throw Refused.because("strategy.closed");
    }
    return found;
  }

  /**
   * Puts a draft in force.
   *
   * @throws Refused while another one is in force
   */
  public void putInForce(Worker worker, UUID id, long version) {
    move(worker, id, Event.PUT_IN_FORCE, version);
    rows.find(id).ifPresent(judging::keep);
    trace(StrategyAction.STRATEGY_PUT_IN_FORCE, id, Detail.none());
  }

  /** Closes the one in force. */
  public void close(Worker worker, UUID id, long version) {
    move(worker, id, Event.CLOSE, version);
    trace(StrategyAction.STRATEGY_CLOSED, id, Detail.none());
  }

  private void move(Worker worker, UUID id, Event event, long version) {
    policy.require(worker, Action.EDIT_PLAN);
    Strategy before = rows.find(id).orElseThrow(NotFound::new);
    StrategyState to = StrategyMoves.TABLE.after(before.state(), event);
    if (to == StrategyState.IN_FORCE && rows.inForce().isPresent()) {
      throw Refused.because("strategy.other");
    }
    rows.move(id, to, version);
  }

  /** What a published strategy leaves open. */
  @Transactional(readOnly = true)
  public List<Gap> gaps(Worker worker, UUID id) {
    policy.require(worker, Action.READ_PLAN);
    return rows.gaps(id);
  }

  /** One of them. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Gap gap(Worker worker, UUID id, UUID gap) {
    return gaps(worker, id).stream()
        .filter(each -> each.id().equals(gap))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Says what takes a gap up: an action of a later strategy, or something else in words.
   *
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void answer(Worker worker, Gap gap, @Nullable UUID action, String words) {
    policy.require(worker, Action.EDIT_PLAN);
    if (action != null && actions.find(action).isEmpty()) {
      throw new Refused(List.of(Refusal.of("action", "strategy.gap.action.unknown")));
    }
    rows.answer(gap.id(), action, words, gap.version());
    trace(StrategyAction.PLAN_GAP_ANSWERED, gap.strategy(), Detail.none().with("gap", gap.id()));
  }

  private void trace(AuditAction action, UUID id, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("STRATEGY", id)).detail(detail));
  }
}
