package org.lodestar.app.strategy.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.members.PostHolding;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.MyPlan;
import org.lodestar.app.strategy.wording.PlanWords;
import org.springframework.stereotype.Component;

/** Open actions of the plan that somebody leads, and bodies for which they speak. */
@Component
class PlanHolding implements PostHolding {
  private final MyPlan mine;
  private final Bodies bodies;

  PlanHolding(MyPlan mine, Bodies bodies) {
    this.mine = mine;
    this.bodies = bodies;
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public Set<UUID> holders(Worker worker) {
    Set<UUID> holders = new HashSet<>(mine.leads(worker));
    bodies.all(worker).values().stream()
        .filter(Body::stands)
        .forEach(each -> holders.addAll(each.spokenForBy()));
    return holders;
  }

  @Override
  public List<Held> held(Worker worker, Page page, UUID holder) {
    return Stream.concat(
            mine.ledBy(worker, holder).stream().map(each -> action(page, each)),
            bodies.spokenForBy(worker, holder).stream().map(each -> body(page, each)))
        .toList();
  }

  private static Held action(Page page, PlanAction action) {
    return new Held(
        "PLAN_ACTION",
        action.id(),
        page.t("strategy.handOver.actions"),
        page.t("strategy.numbered", String.valueOf(action.number()), action.title()),
        PlanWords.href(action));
  }

  private static Held body(Page page, Body body) {
    return new Held(
        "PARTNER_BODY",
        body.id(),
        page.t("strategy.handOver.bodies"),
        body.shown(),
        "/bodies/" + body.id());
  }

  @Override
  public void handOver(Worker worker, UUID from, UUID to, String reason) {
    mine.handOver(worker, from, to, reason);
    bodies.handOver(worker, from, to);
  }

  @Override
  public void giveBack(Worker worker, UUID from, UUID to, Set<UUID> which, String reason) {
    mine.giveBack(worker, from, to, which, reason);
    bodies.giveBack(worker, from, to, which);
  }
}
