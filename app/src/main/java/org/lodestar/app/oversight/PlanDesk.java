package org.lodestar.app.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.oversight.Happening.Kind;
import org.lodestar.app.oversight.domain.ActionRules;
import org.lodestar.app.oversight.store.ActionRows;
import org.lodestar.app.oversight.store.BodyRows;
import org.lodestar.app.oversight.store.HistoryRows;
import org.lodestar.app.oversight.store.StrategyRows;
import org.springframework.stereotype.Component;

/** What all verbs about actions share: finding them, their history, the audit record, the day. */
@Component
class PlanDesk {
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

  Strategy strategy(UUID id) {
    return strategies.find(id).orElseThrow(NotFound::new);
  }

  /** One whose actions can be changed, held so that nobody else changes them meanwhile. */
  Strategy open(UUID id) {
    strategies.hold(id);
    Strategy found = strategy(id);
    if (!found.open()) {
      throw PlanRefused.because("oversight.strategy.closed");
    }
    return found;
  }

  PlanAction action(UUID strategy, UUID id) {
    return actions.find(strategy, id).orElseThrow(NotFound::new);
  }

  /** Only who leads an action, or changes the plan, works on it. */
  void mustWork(Worker worker, PlanAction action) {
    boolean leads = worker.id().equals(action.planned().parties().lead());
    if (!leads && !worker.mayEver(Action.EDIT_PLAN)) {
      throw PlanRefused.because("oversight.notYours");
    }
  }

  Map<UUID, Body> bodies() {
    return bodies.list().stream().collect(Collectors.toMap(Body::id, Function.identity()));
  }

  /** Refuses what is wrong. */
  void check(Planned planned, Strategy strategy) {
    PlanRefused.unlessEmpty(ActionRules.check(planned, strategy, bodies()));
  }

  /** A new action with the next number. */
  PlanAction fresh(UUID id, UUID strategy, Planned planned, Worker worker) {
    int number = actions.nextNumber(strategy);
    return new PlanAction(
        id, strategy, number, planned, java.util.List.of(), Outcome.unknown(), worker.id(), 0);
  }

  void happened(UUID id, Worker worker, Kind kind, String from, String to, String reason) {
    history.insert(new Happening(id, now(), worker.id(), kind, from, to, reason));
  }

  void trace(OversightAction action, UUID id, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("PLAN_ACTION", id)).detail(detail));
  }

  void exported(UUID strategy) {
    audit.record(
        Entry.of(OversightAction.PLAN_REPORT_EXPORTED, ObjectRef.of("STRATEGY", strategy)));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
