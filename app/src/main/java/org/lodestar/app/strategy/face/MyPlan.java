package org.lodestar.app.strategy.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.AnswerDay;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.Evidence;
import org.lodestar.app.strategy.Happening.Kind;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.store.ActionRows;
import org.lodestar.app.strategy.store.StrategyRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of the plan waits for one worker, and what goes to whoever follows them in a post. */
@Component
@Transactional
public class MyPlan {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final StrategyRows strategies;
  private final ActionRows actions;
  private final ActionEvidence evidence;
  private final OwnerAsks asks;
  private final Judging judging;
  private final PlanDesk desk;
  private final Policy policy;

  MyPlan(
      StrategyRows strategies,
      ActionRows actions,
      ActionEvidence evidence,
      OwnerAsks asks,
      Judging judging,
      PlanDesk desk,
      Policy policy) {
    this.strategies = strategies;
    this.actions = actions;
    this.evidence = evidence;
    this.asks = asks;
    this.judging = judging;
    this.desk = desk;
    this.policy = policy;
  }

  /**
   * What waits for a worker in the strategy in force.
   *
   * @param led actions that they lead, the one to look at first first
   * @param overseen red ones that a body oversees for which they speak
   * @param toReview actions with evidence that they may look at
   * @param asked red ones that they lead, and were asked why
   */
  public record Waiting(
      List<JudgedAction> led,
      List<JudgedAction> overseen,
      List<ToReview> toReview,
      List<Asked> asked) {
    public Waiting {
      led = List.copyOf(led);
      overseen = List.copyOf(overseen);
      toReview = List.copyOf(toReview);
      asked = List.copyOf(asked);
    }
  }

  /**
   * That somebody was asked why an action is red, and has not said it since.
   *
   * @param due by which day they are to say it
   */
  public record Asked(JudgedAction of, Instant at, LocalDate due) {}

  /** Evidence of an action that somebody may look at. */
  public record ToReview(JudgedAction of, Evidence evidence) {}

  /** What waits for the worker. */
  @Transactional(readOnly = true)
  public Waiting waiting(Worker worker) {
    policy.require(worker, Action.READ_PLAN);
    return strategies
        .inForce()
        .map(each -> waiting(worker, each))
        .orElseGet(() -> new Waiting(List.of(), List.of(), List.of(), List.of()));
  }

  private Waiting waiting(Worker worker, Strategy strategy) {
    List<JudgedAction> all = judging.judge(strategy);
    Set<UUID> speaksFor =
        desk.bodies().values().stream()
            .filter(each -> each.isRepresentedBy(worker.id()))
            .map(Body::id)
            .collect(Collectors.toSet());
    List<JudgedAction> led =
        all.stream()
            .filter(each -> worker.id().equals(each.action().planned().parties().lead()))
            .sorted(Comparator.comparing(JudgedAction::standing))
            .toList();
    return new Waiting(
        led,
        all.stream()
            .filter(each -> each.standing() == ActionStanding.RED)
            .filter(
                each ->
                    each.action().planned().parties().overseers().stream()
                        .anyMatch(speaksFor::contains))
            .toList(),
        evidence.waiting(worker, strategy).stream().map(each -> toReview(all, each)).toList(),
        asked(strategy, led));
  }

  private List<Asked> asked(Strategy strategy, List<JudgedAction> led) {
    List<JudgedAction> red =
        led.stream().filter(each -> each.standing() == ActionStanding.RED).toList();
    Map<UUID, Instant> open = asks.open(strategy.id(), red);
    List<Asked> asked = new ArrayList<>();
    for (JudgedAction each : red) {
      Instant at = open.get(each.action().id());
      if (at != null) {
        asked.add(new Asked(each, at, AnswerDay.of(LocalDate.ofInstant(at, LONDON))));
      }
    }
    return asked;
  }

  private static ToReview toReview(List<JudgedAction> all, Evidence each) {
    JudgedAction of =
        all.stream()
            .filter(one -> one.action().id().equals(each.action()))
            .findFirst()
            .orElseThrow();
    return new ToReview(of, each);
  }

  /** Who leads an action of an open strategy; whether it is done is not judged for this. */
  @Transactional(readOnly = true)
  public Set<UUID> leads(Worker worker) {
    policy.require(worker, Action.EDIT_PLAN);
    return actions.leads();
  }

  private List<PlanAction> openActions() {
    return strategies.list().stream()
        .filter(Strategy::open)
        .flatMap(each -> judging.judge(each).stream())
        .filter(each -> each.standing() != ActionStanding.BLUE)
        .map(JudgedAction::action)
        .toList();
  }

  /** Open actions that somebody leads. */
  @Transactional(readOnly = true)
  public List<PlanAction> ledBy(Worker worker, UUID lead) {
    policy.require(worker, Action.EDIT_PLAN);
    return openActions().stream()
        .filter(each -> lead.equals(each.planned().parties().lead()))
        .toList();
  }

  /**
   * Gives all open actions that one worker leads to another, in one step; who led them before stays
   * in their history.
   *
   * @return how many
   */
  public int handOver(Worker worker, UUID from, UUID to, String reason) {
    return pass(worker, ledBy(worker, from), from, to, reason);
  }

  /** Gives some of those back that went by mistake. */
  public void giveBack(Worker worker, UUID from, UUID to, Set<UUID> which, String reason) {
    List<PlanAction> led =
        ledBy(worker, from).stream().filter(each -> which.contains(each.id())).toList();
    pass(worker, led, from, to, reason);
  }

  private int pass(Worker worker, List<PlanAction> led, UUID from, UUID to, String reason) {
    for (PlanAction each : led) {
      actions.update(each.id(), each.planned().ledBy(to), each.version());
      desk.happened(each.id(), worker, Kind.LED_BY, from.toString(), to.toString(), reason);
      desk.trace(
          StrategyAction.PLAN_LEAD_HANDED_OVER,
          each.id(),
          Detail.none().with("from", from).with("to", to));
    }
    return led.size();
  }
}
