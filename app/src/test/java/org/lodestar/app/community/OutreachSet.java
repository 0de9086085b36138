package org.lodestar.app.community;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.Workforce;
import org.lodestar.app.community.face.OutreachPlans;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** Plans of outreach for tests. */
@Component
public class OutreachSet {
  private final OutreachPlans plans;
  private final Workforce workforce;
  private final Clock clock;

  OutreachSet(OutreachPlans plans, Workforce workforce, Clock clock) {
    this.plans = plans;
    this.workforce = workforce;
    this.clock = clock;
  }

  /** A plan that runs, with a place. */
  public record Made(Worker coordinator, UUID plan, UUID site) {}

  public LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  public Worker coordinator() {
    return workforce.aWorker(workforce.anOrganisation(), Role.CHAMPION_COORDINATOR);
  }

  /** What a plan for drivers says. */
  public OutreachPlan.Content content(Worker worker, String title) {
    return new OutreachPlan.Content(
        title,
        Set.of(Audience.DRIVERS, Audience.SITES),
        "Drivers sleep in their cabs and meet nobody.",
        "Emerging threat: shortage of drivers",
        worker.organisation(),
        today().minusYears(3),
        null);
  }

  public static OutreachSite.Content place(String name) {
    return new OutreachSite.Content(OutreachSite.Kind.LORRY_PARK, name, "1 Invented Road");
  }

  /** What a plan is called here; without digits, which could be read as a telephone number. */
  public static String title(UUID plan) {
    return "Plan " + plan.toString().replaceAll("[0-9-]", "x");
  }

  public UUID draft(Worker worker) {
    UUID plan = Ids.next();
    as(worker, () -> plans.add(worker, plan, content(worker, title(plan))));
    return plan;
  }

  public UUID site(Worker worker, UUID plan, String name) {
    UUID site = Ids.next();
    as(worker, () -> plans.list(worker, plan, site, place(name)));
    return site;
  }

  public Made running() {
    Worker worker = coordinator();
    UUID plan = draft(worker);
    UUID site = site(worker, plan, "Grey Heron Lorry Park");
    as(worker, () -> plans.start(worker, plan, 0));
    return new Made(worker, plan, site);
  }

  public static void as(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  public static <T> T asking(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }
}
