package org.lodestar.app.strategy.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.DayMove;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.MovedAction;
import org.lodestar.app.strategy.MovedDay;
import org.lodestar.app.strategy.MovedStep;
import org.lodestar.app.strategy.PartnerWait;
import org.lodestar.app.strategy.PlanCourse;
import org.lodestar.app.strategy.StandingChange;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.domain.Between;
import org.lodestar.app.strategy.store.HistoryRows;
import org.lodestar.app.strategy.store.LifeRows;
import org.lodestar.app.strategy.store.PartnerWaitRows;
import org.lodestar.app.strategy.store.StrategyRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The strategy in force as a whole: how all of it stands, and what moved. */
@Component
@Transactional(readOnly = true)
public class PlanStandings {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final StrategyRows strategies;
  private final LifeRows life;
  private final HistoryRows history;
  private final PartnerWaitRows waits;
  private final Judging judging;
  private final Policy policy;

  PlanStandings(
      StrategyRows strategies,
      LifeRows life,
      HistoryRows history,
      PartnerWaitRows waits,
      Judging judging,
      Policy policy) {
    this.strategies = strategies;
    this.life = life;
    this.history = history;
    this.waits = waits;
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

  /** For which partners actions of it wait that are not settled; each with those. */
  public Map<JudgedAction, List<PartnerWait>> waits(Worker worker, Whole now) {
    policy.require(worker, Action.READ_PLAN);
    Map<UUID, List<PartnerWait>> all = waits.of(now.strategy().id());
    Map<JudgedAction, List<PartnerWait>> found = new LinkedHashMap<>();
    now.actions().stream()
        .filter(each -> all.containsKey(each.action().id()) && !each.action().outcome().known())
        .forEach(each -> found.put(each, all.getOrDefault(each.action().id(), List.of())));
    return found;
  }

  /**
   * What stands otherwise than at the end of a day, or was put off on that day or since. What was
   * put off comes first, since nothing else on the page tells it, then what became worse. What is
   * late and was moved stands before all of it, also where it did not move since. What was put off
   * on the day of a meeting is told at the next one, at whatever hour.
   */
  public List<MovedAction> moved(Worker worker, Whole now, LocalDate day) {
    policy.require(worker, Action.READ_PLAN);
    Instant since = day.plusDays(1).atStartOfDay(LONDON).toInstant();
    Map<UUID, StandingChange> before = life.at(now.strategy().id(), since);
    Map<UUID, List<StandingChange>> after = life.after(now.strategy().id(), since);
    Map<UUID, List<DayMove>> moves = since(moves(now.strategy()), day);
    Map<UUID, List<DayMove>> steps = since(history.milestoneMoves(now.strategy().id()), day);
    Map<UUID, List<Milestone>> milestones = life.milestones(now.strategy().id());
    return now.actions().stream()
        .map(
            each ->
                moved(
                    each,
                    before.get(each.action().id()),
                    after.getOrDefault(each.action().id(), List.of()),
                    moves.getOrDefault(each.action().id(), List.of()),
                    MovedStep.of(milestones.getOrDefault(each.action().id(), List.of()), steps)))
        .filter(MovedAction::isTold)
        .sorted(
            Comparator.comparing((MovedAction each) -> each.judged().late() == null)
                .thenComparing(each -> !each.isPutOff())
                .thenComparing(each -> !each.isWorse())
                .thenComparing(
                    each -> each.judged().standing(),
                    Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private Map<UUID, List<DayMove>> moves(Strategy strategy) {
    return history.courses(strategy.id()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().moves()));
  }

  private static Map<UUID, List<DayMove>> since(Map<UUID, List<DayMove>> moves, LocalDate day) {
    return moves.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each ->
                    each.getValue().stream().filter(move -> !move.on().isBefore(day)).toList()));
  }

  private static MovedAction moved(
      JudgedAction now,
      @Nullable StandingChange before,
      List<StandingChange> after,
      List<DayMove> moves,
      List<MovedStep> steps) {
    ActionStanding stood = before == null ? null : before.judgement().standing();
    LocalDate due = now.action().planned().span().due();
    return new MovedAction(
        now,
        stood,
        Between.worst(stood, now.standing(), after, moves),
        MovedDay.of(moves, due).orElse(null),
        DayMove.given(moves, due),
        steps);
  }
}
