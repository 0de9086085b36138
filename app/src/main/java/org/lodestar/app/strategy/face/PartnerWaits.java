package org.lodestar.app.strategy.face;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.guests.PassStand;
import org.lodestar.app.guests.PassState;
import org.lodestar.app.guests.face.Passes;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.Happening.Kind;
import org.lodestar.app.strategy.PartnerWait;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.WaitingAction;
import org.lodestar.app.strategy.store.PartnerWaitRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Actions that wait for partners, until these answer or nothing is asked of them any more. */
@Component
@Transactional
public class PartnerWaits {
  private static final String WAIT = "wait";

  private final PartnerWaitRows rows;
  private final Passes passes;
  private final PlanDesk desk;
  private final Policy policy;

  PartnerWaits(PartnerWaitRows rows, Passes passes, PlanDesk desk, Policy policy) {
    this.rows = rows;
    this.passes = passes;
    this.desk = desk;
    this.policy = policy;
  }

  /** For whom each action of a strategy waits that is not settled. */
  @Transactional(readOnly = true)
  public Map<UUID, List<PartnerWait>> of(Worker worker, Strategy strategy) {
    policy.require(worker, Action.READ_PLAN);
    return strategy.open() ? rows.of(strategy.id()) : Map.of();
  }

  /** For whom an action waits, and how the links stand by which it is asked. */
  @Transactional(readOnly = true)
  public List<WaitingAction> of(Worker worker, Strategy strategy, PlanAction action) {
    return UpdatePurpose.asks(strategy, action)
        ? waiting(
            worker,
            of(worker, strategy).getOrDefault(action.id(), List.of()),
            Map.of(action.id(), action))
        : List.of();
  }

  /**
   * Actions for which a worker has to do something: a day to ask again has come, or somebody opened
   * a link and did not answer. Who keeps the plan does it for all, others for what they lead.
   */
  @Transactional(readOnly = true)
  public List<WaitingAction> toAsk(Worker worker) {
    policy.require(worker, Action.READ_PLAN);
    List<PartnerWait> all = rows.list();
    if (all.isEmpty()) {
      return List.of();
    }
    boolean keeps = worker.mayEver(Action.EDIT_PLAN);
    Map<UUID, Strategy> strategies = desk.strategies();
    Map<UUID, PlanAction> theirs =
        desk.those(all.stream().map(PartnerWait::action).distinct().toList()).stream()
            .filter(each -> keeps || worker.id().equals(each.planned().parties().lead()))
            .filter(
                each ->
                    UpdatePurpose.asks(
                        Objects.requireNonNull(strategies.get(each.strategy())), each))
            .collect(Collectors.toMap(PlanAction::id, Function.identity()));
    LocalDate today = desk.today();
    return waiting(
            worker, all.stream().filter(each -> theirs.containsKey(each.action())).toList(), theirs)
        .stream()
        .filter(each -> isSilent(each.stands()) || !each.partner().again().isAfter(today))
        .toList();
  }

  private static boolean isSilent(@Nullable PassStand stands) {
    return stands != null
        && (stands.state() == PassState.OPENED || stands.state() == PassState.RUN_OUT);
  }

  private List<WaitingAction> waiting(
      Worker worker, List<PartnerWait> waits, Map<UUID, PlanAction> actions) {
    List<UUID> links = waits.stream().map(PartnerWait::pass).filter(Objects::nonNull).toList();
    Map<UUID, PassStand> stands =
        links.isEmpty() || !policy.allows(worker, Action.ASK_GUEST)
            ? Map.of()
            : passes.stands(worker, links).stream()
                .collect(Collectors.toMap(PassStand::id, Function.identity()));
    List<WaitingAction> waiting = new ArrayList<>();
    for (PartnerWait each : waits) {
      PlanAction action = Objects.requireNonNull(actions.get(each.action()));
      UUID pass = each.pass();
      waiting.add(new WaitingAction(action, each, pass == null ? null : stands.get(pass)));
    }
    return waiting;
  }

  /** One that is there still, for somebody who works on its action. Throws {@link NotFound}. */
  public PartnerWait get(Worker worker, UUID strategy, UUID id, UUID wait) {
    working(worker, strategy, id);
    return rows.find(wait).filter(each -> each.action().equals(id)).orElseThrow(NotFound::new);
  }

  private PlanAction working(Worker worker, UUID strategy, UUID id) {
    policy.require(worker, Action.WORK_ON_PLAN);
    desk.open(strategy);
    PlanAction found = desk.action(strategy, id);
    desk.mustWork(worker, found);
    return found;
  }

  /**
   * Says that an action waits for a body; saying the same once more changes nothing.
   *
   * @throws Refused when there is no such body, or its days are wrong
   */
  public void add(Worker worker, UUID strategy, PartnerWait added) {
    working(worker, strategy, added.action());
    Body body = desk.bodies().get(added.body());
    if (body == null || !body.stands()) {
      throw Refused.at("body", "strategy.body.unknown");
    }
    if (added.since().isAfter(desk.today())) {
      throw Refused.at("since", "site.date.future");
    }
    checkAgain(added.again());
    if (rows.insert(added)) {
      desk.happened(added.action(), worker, Kind.WAITS, body.id().toString(), "", added.asked());
      desk.trace(
          StrategyAction.PLAN_PARTNER_AWAITED,
          added.action(),
          Detail.none().with("body", body.id()));
    }
  }

  private void checkAgain(LocalDate again) {
    if (!again.isAfter(desk.today())) {
      throw Refused.at("again", "strategy.wait.again.past");
    }
  }

  /**
   * It was asked again; the next day to ask is another.
   *
   * @throws org.lodestar.app.site.EditClash when somebody else said what became of it meanwhile
   */
  public void askedAgain(
      Worker worker, UUID strategy, UUID id, UUID wait, LocalDate again, long version) {
    PartnerWait found = get(worker, strategy, id, wait);
    checkAgain(again);
    rows.update(
        new PartnerWait(
            found.id(),
            found.action(),
            found.body(),
            found.asked(),
            found.since(),
            again,
            found.pass(),
            version));
    desk.happened(id, worker, Kind.ASKED_AGAIN, body(found), again.toString(), "");
    desk.trace(StrategyAction.PLAN_PARTNER_ASKED_AGAIN, id, Detail.none().with(WAIT, wait));
  }

  private static String body(PartnerWait wait) {
    UUID body = wait.body();
    return body == null ? "" : body.toString();
  }

  /**
   * It does not wait any more. Saying so twice changes nothing.
   *
   * @param answered whether the partner answered; else nothing is asked of it any more
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void over(
      Worker worker,
      UUID strategy,
      UUID id,
      UUID wait,
      boolean answered,
      String words,
      long version) {
    working(worker, strategy, id);
    Optional<PartnerWait> found = rows.find(wait).filter(each -> each.action().equals(id));
    if (found.isEmpty()) {
      return;
    }
    rows.delete(wait, version);
    desk.happened(
        id,
        worker,
        answered ? Kind.WAIT_ANSWERED : Kind.WAIT_TAKEN_BACK,
        body(found.get()),
        "",
        words);
    desk.trace(StrategyAction.PLAN_PARTNER_WAIT_OVER, id, Detail.none().with(WAIT, wait));
  }
}
