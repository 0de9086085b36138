package org.lodestar.app.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Audit;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.oversight.Happening.Kind;
import org.lodestar.app.oversight.Planned.Span;
import org.lodestar.app.oversight.domain.ActionRules;
import org.lodestar.app.oversight.store.ActionRows;
import org.lodestar.app.oversight.store.BodyRows;
import org.lodestar.app.oversight.store.HistoryRows;
import org.lodestar.app.oversight.store.StrategyRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions of strategies: added, changed, carried over, and what came of them. */
@Component
@Transactional
public class PlanActions {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final ActionRows rows;
  private final StrategyRows strategies;
  private final BodyRows bodies;
  private final HistoryRows history;
  private final Judging judging;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  PlanActions(
      ActionRows rows,
      StrategyRows strategies,
      BodyRows bodies,
      HistoryRows history,
      Judging judging,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.strategies = strategies;
    this.bodies = bodies;
    this.history = history;
    this.judging = judging;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * An action with what belongs to it.
   *
   * @param sources actions of the strategy before, of which it goes on
   */
  public record View(
      Strategy strategy, JudgedAction judged, List<PlanAction> sources, List<Happening> history) {
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
    Strategy of = strategies.find(strategy).orElseThrow(NotFound::new);
    return judging.judge(of, rows.list(strategy), today());
  }

  /** One of them with its history. Throws {@link NotFound}. */
  public View get(Worker worker, UUID strategy, UUID id) {
    policy.require(worker, Action.READ_PLAN);
    Strategy of = strategies.find(strategy).orElseThrow(NotFound::new);
    PlanAction found = must(strategy, id);
    trace(OversightAction.PLAN_ACTION_VIEWED, id, Detail.none());
    JudgedAction judged =
        judging.judge(of, rows.list(strategy), today()).stream()
            .filter(each -> each.action().id().equals(id))
            .findFirst()
            .orElseThrow();
    return new View(of, judged, rows.those(found.carriedFrom()), history.list(id));
  }

  private PlanAction must(UUID strategy, UUID id) {
    return rows.find(strategy, id).orElseThrow(NotFound::new);
  }

  private Strategy open(UUID id) {
    Strategy found = strategies.find(id).orElseThrow(NotFound::new);
    if (!found.open()) {
      throw PlanRefused.because("oversight.strategy.closed");
    }
    return found;
  }

  /**
   * Adds an action; adding the same one again changes nothing.
   *
   * @throws PlanRefused when something is wrong with it
   */
  public void add(Worker worker, UUID strategy, UUID id, Planned planned) {
    policy.require(worker, Action.EDIT_PLAN);
    Strategy of = open(strategy);
    if (rows.find(id).isEmpty()) {
      check(planned, of);
      rows.insert(fresh(id, strategy, planned, List.of(), worker));
      happened(id, worker, Kind.ADDED, "", "", "");
      trace(OversightAction.PLAN_ACTION_ADDED, id, Detail.none());
    }
  }

  private PlanAction fresh(
      UUID id, UUID strategy, Planned planned, List<UUID> from, Worker worker) {
    int number = rows.nextNumber(strategy);
    return new PlanAction(id, strategy, number, planned, from, Outcome.unknown(), worker.id(), 0);
  }

  private void check(Planned planned, Strategy strategy) {
    Map<UUID, Body> all =
        bodies.list().stream().collect(Collectors.toMap(Body::id, Function.identity()));
    PlanRefused.unlessEmpty(ActionRules.check(planned, strategy, all));
  }

  /**
   * Changes an action.
   *
   * @throws PlanRefused when something is wrong with it
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, UUID strategy, UUID id, Planned planned, long version) {
    policy.require(worker, Action.EDIT_PLAN);
    Strategy of = open(strategy);
    PlanAction before = must(strategy, id);
    check(planned, of);
    rows.update(id, planned, version);
    happened(id, worker, Kind.CHANGED, "", "", "");
    UUID old = before.planned().parties().lead();
    UUID now = planned.parties().lead();
    if (!Objects.equals(old, now)) {
      happened(id, worker, Kind.LED_BY, text(old), text(now), "");
    }
    trace(OversightAction.PLAN_ACTION_CHANGED, id, Detail.none());
  }

  private static String text(@Nullable UUID id) {
    return id == null ? "" : id.toString();
  }

  /**
   * Carries an unfinished action over: into the next year of its strategy, or after the last one
   * into the strategy that follows.
   *
   * @return the action that goes on: the same one, or the new one
   * @throws PlanRefused when it is finished, or there is nothing to carry it into
   */
  public PlanAction carryOver(Worker worker, UUID strategy, UUID id, String reason, long version) {
    policy.require(worker, Action.EDIT_PLAN);
    Strategy of = strategies.find(strategy).orElseThrow(NotFound::new);
    PlanAction action = must(strategy, id);
    if (action.outcome().result() == Outcome.Result.DONE) {
      throw PlanRefused.because("oversight.carry.done");
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
    rows.update(action.id(), after, version);
    happened(action.id(), worker, Kind.CARRIED_OVER, "" + last, "" + (last + 1), reason);
    trace(
        OversightAction.PLAN_ACTION_CARRIED_OVER,
        action.id(),
        Detail.none().with("year", last + 1L));
    return must(of.id(), action.id());
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate due, LocalDate end) {
    return due != null && due.isAfter(end) ? end : due;
  }

  private PlanAction intoSuccessor(Worker worker, Strategy of, PlanAction action, String reason) {
    Strategy next =
        strategies
            .successor(of.id())
            .orElseThrow(() -> PlanRefused.because("oversight.carry.nowhere"));
    if (rows.list(next.id()).stream().anyMatch(each -> each.carriedFrom().contains(action.id()))) {
      throw PlanRefused.because("oversight.carry.twice");
    }
    PlanAction carried =
        fresh(
            org.lodestar.app.ground.Ids.next(),
            next.id(),
            carried(action.planned(), next),
            List.of(action.id()),
            worker);
    check(carried.planned(), next);
    rows.insert(carried);
    String from = of.title() + ", " + action.number();
    String to = next.title() + ", " + carried.number();
    happened(action.id(), worker, Kind.CARRIED_OVER, from, to, reason);
    happened(carried.id(), worker, Kind.CARRIED_OVER, from, to, reason);
    trace(
        OversightAction.PLAN_ACTION_CARRIED_OVER,
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

  /**
   * Says what came of an action, also of one in a closed strategy.
   *
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void record(Worker worker, UUID strategy, UUID id, Outcome outcome, long version) {
    policy.require(worker, Action.EDIT_PLAN);
    PlanAction before = must(strategy, id);
    rows.record(id, outcome, worker.id(), version);
    happened(
        id,
        worker,
        Kind.OUTCOME,
        before.outcome().result().name(),
        outcome.result().name(),
        outcome.words() == null ? "" : outcome.words());
    trace(
        OversightAction.PLAN_OUTCOME_RECORDED, id, Detail.none().with("result", outcome.result()));
  }

  /** Writes down that somebody took a report out as a file. */
  public void exported(Worker worker, UUID strategy) {
    policy.require(worker, Action.READ_PLAN);
    audit.record(
        Entry.of(OversightAction.PLAN_REPORT_EXPORTED, ObjectRef.of("STRATEGY", strategy)));
  }

  private void happened(UUID id, Worker worker, Kind kind, String from, String to, String reason) {
    history.insert(new Happening(id, now(), worker.id(), kind, from, to, reason));
  }

  private void trace(OversightAction action, UUID id, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("PLAN_ACTION", id)).detail(detail));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
