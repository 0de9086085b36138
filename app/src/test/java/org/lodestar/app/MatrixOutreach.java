package org.lodestar.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.community.Audience;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.OutreachPlans;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.Spoken;
import org.lodestar.app.community.Visit;
import org.lodestar.app.community.Visits;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** Outreach, which the whole partnership shares: the role alone decides. */
@Component
class MatrixOutreach {
  private final OutreachPlans plans;
  private final Visits visits;
  private final LocalDate today;

  MatrixOutreach(OutreachPlans plans, Visits visits, Clock clock) {
    this.plans = plans;
    this.visits = visits;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  /** Values for the variables of a path: a plan that runs, with a place and a visit. */
  Map<String, String> names(String kind, Worker lead) {
    UUID plan = Ids.next();
    UUID site = Ids.next();
    UUID visit = Ids.next();
    Standing.member(lead.id()).run(() -> fill(lead, plan, site, visit));
    UUID item =
        switch (kind) {
          case "any-outreach-site" -> site;
          case "any-outreach-visit" -> visit;
          default -> Ids.next();
        };
    return Map.of("id", plan.toString(), "item", item.toString());
  }

  private void fill(Worker lead, UUID plan, UUID site, UUID visit) {
    plans.add(
        lead,
        plan,
        new OutreachPlan.Content(
            "Matrix", Set.of(Audience.DRIVERS), "Matrix", "", lead.organisation(), today, null));
    plans.list(
        lead, plan, site, new OutreachSite.Content(OutreachSite.Kind.LORRY_PARK, "M", "M Road"));
    plans.start(lead, plan, 0);
    visits.log(
        lead,
        plan,
        visit,
        new Visit.Content(
            site,
            Audience.DRIVERS,
            today,
            new Visit.Team(2, Set.of(lead.organisation())),
            3,
            Set.of(Spoken.ENGLISH),
            Visit.Handed.nothing(),
            ""));
  }
}
