package org.lodestar.app.strategy.face;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.Happening;
import org.lodestar.app.strategy.Happening.Kind;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.Outcome;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.domain.ActionRules;
import org.lodestar.app.strategy.store.ActionRows;
import org.lodestar.app.strategy.store.BodyRows;
import org.lodestar.app.strategy.store.HistoryRows;
import org.lodestar.app.strategy.store.StrategyRows;
import org.springframework.stereotype.Component;

/** What all verbs about actions share: finding them, their history, the audit record, the day. */
@Component
public class PlanDesk {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final StrategyRows strategies;
  private final ActionRows actions;
  private final BodyRows bodies;
  private final HistoryRows history;
  private final Audit audit;
  private final Clock clock;

  PlanDesk(
      StrategyRows strategies,
      ActionRows actions,
      BodyRows bodies,
      HistoryRows history,
      Audit audit,
      Clock clock) {
    this.strategies = strategies;
    this.actions = actions;
    this.bodies = bodies;
    this.history = history;
    this.audit = audit;
    this.clock = clock;
  }

  public Strategy strategy(UUID id) {
    return strategies.find(id).orElseThrow(NotFound::new);
  }

  /** One whose actions can be changed, held so that nobody else changes them meanwhile. */
  public Strategy open(UUID id) {
    strategies.hold(id);
    Strategy found = strategy(id);
    if (!found.open()) {
      throw Refused.because("strategy.closed");
    }
    return found;
  }

  public PlanAction action(UUID strategy, UUID id) {
    return actions.find(strategy, id).orElseThrow(NotFound::new);
  }

  /** Only who leads an action, or changes the plan, works on it. */
  void mustWork(Worker worker, PlanAction action) {
    boolean leads = worker.id().equals(action.planned().parties().lead());
    if (!leads && !worker.mayEver(Action.EDIT_PLAN)) {
      throw Refused.because("strategy.notYours");
    }
  }

  /** An action of whatever strategy. */
  Optional<PlanAction> findAction(UUID id) {
    return actions.find(id);
  }

  /** Those of them that there are. */
  public List<PlanAction> those(Collection<UUID> ids) {
    return actions.those(ids);
  }

  /** All actions of a strategy. */
  public List<PlanAction> actions(UUID strategy) {
    return actions.list(strategy);
  }

  /** All strategies, asked once for a list. */
  public Map<UUID, Strategy> strategies() {
    return strategies.list().stream().collect(Collectors.toMap(Strategy::id, Function.identity()));
  }

  /** A strategy, if there is one. */
  public Optional<Strategy> find(UUID strategy) {
    return strategies.find(strategy);
  }

  /** All bodies, by name. */
  public List<Body> allBodies() {
    return bodies.list();
  }

  public Map<UUID, Body> bodies() {
    return bodies.list().stream().collect(Collectors.toMap(Body::id, Function.identity()));
  }

  /**
   * Refuses what is wrong.
   *
   * @param also what is wrong besides
   */
  void check(Planned planned, Strategy strategy, List<Refusal> also) {
    List<Refusal> wrong = new ArrayList<>(ActionRules.check(planned, strategy, bodies()));
    wrong.addAll(also);
    Refused.unlessEmpty(wrong);
  }

  /** A new action with the next number. */
  PlanAction fresh(UUID id, UUID strategy, Planned planned, Worker worker) {
    int number = actions.nextNumber(strategy);
    return new PlanAction(
        id, strategy, number, planned, List.of(), Outcome.unknown(), worker.id(), 0);
  }

  public void happened(UUID id, Worker worker, Kind kind, String from, String to, String reason) {
    happened(id, worker, kind, from, to, reason, null);
  }

  private void happened(
      UUID id,
      Worker worker,
      Kind kind,
      String from,
      String to,
      String reason,
      @Nullable UUID milestone) {
    history.insert(new Happening(id, now(), worker.id(), kind, from, to, reason, milestone));
  }

  /** Keeps that a milestone has another day, and why. */
  void dayMoved(Milestone before, Milestone after, Worker worker, String because) {
    happened(
        before.action(),
        worker,
        Kind.MILESTONE_MOVED,
        text(before.due()),
        text(after.due()),
        because,
        before.id());
  }

  /**
   * Keeps that its due day became another one, where it did.
   *
   * @param atRisk whether it was at risk or off track until then
   */
  void dayMoved(UUID id, Worker worker, Span before, Span after, String because, boolean atRisk) {
    if (!Objects.equals(before.due(), after.due())) {
      history.insert(
          new Happening(
              id,
              now(),
              worker.id(),
              Kind.DUE_MOVED,
              text(before.due()),
              text(after.due()),
              because,
              null),
          atRisk);
    }
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  public void trace(AuditAction action, UUID id, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("PLAN_ACTION", id)).detail(detail));
  }

  public void exported(UUID strategy) {
    audit.record(Entry.of(StrategyAction.PLAN_REPORT_EXPORTED, ObjectRef.of("STRATEGY", strategy)));
  }

  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
