package org.lodestar.app.strategy.face;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.guests.GuestMatter;
import org.lodestar.app.guests.GuestPurpose;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Strategy;
import org.springframework.stereotype.Component;

/** A partner without an account is asked how an action gets on, by whoever changes the plan. */
@Component
public class UpdatePurpose implements GuestPurpose {
  public static final String KEY = "PLAN_UPDATE";

  private final PlanDesk desk;
  private final Policy policy;

  UpdatePurpose(PlanDesk desk, Policy policy) {
    this.desk = desk;
    this.policy = policy;
  }

  /** Whether anybody still needs to know how an action gets on. */
  public static boolean asks(Strategy strategy, PlanAction action) {
    return strategy.open() && !action.outcome().known();
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public String words() {
    return "strategy.update";
  }

  @Override
  public String end() {
    return "/update";
  }

  @Override
  public String answers() {
    return "/updates/";
  }

  @Override
  public Optional<GuestMatter> find(UUID object) {
    return desk.findAction(object).map(this::matter);
  }

  private GuestMatter matter(PlanAction action) {
    return new GuestMatter(
        action.title(),
        action.planned().about(),
        "/plan/" + action.strategy() + "/actions/" + action.id(),
        asks(desk.strategy(action.strategy()), action));
  }

  @Override
  public boolean mayKeep(Worker worker) {
    return policy.allows(worker, Action.EDIT_PLAN);
  }

  @Override
  public void require(Worker worker, UUID object) {
    policy.require(worker, Action.EDIT_PLAN);
    if (desk.findAction(object).isEmpty()) {
      throw new NotFound();
    }
  }
}
