package org.lodestar.app.strategy.face;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.guests.GuestMatter;
import org.lodestar.app.guests.GuestPurpose;
import org.lodestar.app.guests.NewPass;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.PartnerWait;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.store.PartnerWaitRows;
import org.springframework.stereotype.Component;

/** A partner without an account is asked how an action gets on, by whoever changes the plan. */
@Component
public class UpdatePurpose implements GuestPurpose {
  public static final String KEY = "PLAN_UPDATE";

  private final PlanDesk desk;
  private final PartnerWaitRows waits;
  private final Policy policy;

  UpdatePurpose(PlanDesk desk, PartnerWaitRows waits, Policy policy) {
    this.desk = desk;
    this.waits = waits;
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

  /** The action waits for them from then on, by the body of the register that is called so. */
  @Override
  public void asked(UUID object, UUID pass, NewPass asked) {
    String organisation = asked.organisation();
    UUID body =
        desk.allBodies().stream()
            .filter(each -> isCalled(each, organisation))
            .map(Body::id)
            .findFirst()
            .orElse(null);
    waits.insert(
        new PartnerWait(Ids.next(), object, body, "", desk.today(), asked.lastDay(), pass, 0));
  }

  private static boolean isCalled(Body body, String organisation) {
    return Stream.concat(Stream.of(body.name()), body.content().aliases().stream())
        .anyMatch(each -> each.equalsIgnoreCase(organisation.strip()));
  }

  @Override
  public void ended(UUID object, UUID pass) {
    waits.over(pass);
  }

  @Override
  public void require(Worker worker, UUID object) {
    policy.require(worker, Action.EDIT_PLAN);
    if (desk.findAction(object).isEmpty()) {
      throw new NotFound();
    }
  }
}
