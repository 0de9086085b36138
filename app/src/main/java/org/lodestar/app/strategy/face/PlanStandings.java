package org.lodestar.app.strategy.face;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.MovedAction;
import org.lodestar.app.strategy.PlanCourse;
import org.lodestar.app.strategy.StandingChange;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.store.HistoryRows;
import org.lodestar.app.strategy.store.LifeRows;
import org.lodestar.app.strategy.store.StrategyRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The strategy in force as a whole: how all of it stands, and what moved. */
@Component
@Transactional(readOnly = true)
public class PlanStandings {
  private final StrategyRows strategies;
  private final LifeRows life;
  private final HistoryRows history;
  private final Judging judging;
  private final Policy policy;

  PlanStandings(
      StrategyRows strategies, LifeRows life, HistoryRows history, Judging judging, Policy policy) {
    this.strategies = strategies;
    this.life = life;
    this.history = history;
    this.judging = judging;
    this.policy = policy;
  }

  /** A strategy and how each of its actions stands today. */
  public record Whole(Strategy strategy, List<JudgedAction> actions) {
    public Whole {
      actions = List.copyOf(actions);
    }
  }

  /** The one in force; none while none is. */
  public Optional<Whole> now(Worker worker) {
    policy.require(worker, Action.READ_PLAN);
    return strategies.inForce().map(each -> new Whole(each, judging.judge(each)));
  }

  /** What a strategy does when, whatever its state. */
  public PlanCourse course(Worker worker, Strategy strategy) {
    policy.require(worker, Action.READ_PLAN);
    return new PlanCourse(
        judging.judge(strategy),
        life.milestones(strategy.id()),
        life.needs(strategy.id()),
        history.carriedAfter(strategy.id()));
  }

  /** What stands otherwise than at a moment, what became worse first. */
  public List<MovedAction> moved(Worker worker, Whole now, Instant since) {
    policy.require(worker, Action.READ_PLAN);
    Map<UUID, StandingChange> before = life.at(now.strategy().id(), since);
    return now.actions().stream()
        .flatMap(each -> moved(each, before.get(each.action().id())))
        .sorted(
            Comparator.comparing((MovedAction each) -> !each.isWorse())
                .thenComparing(
                    each -> each.judged().standing(),
                    Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static Stream<MovedAction> moved(JudgedAction now, @Nullable StandingChange before) {
    return before == null || before.judgement().standing() == now.standing()
        ? Stream.empty()
        : Stream.of(new MovedAction(now, before.judgement().standing()));
  }
}
