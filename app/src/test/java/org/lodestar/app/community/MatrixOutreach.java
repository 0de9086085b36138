package org.lodestar.app.community;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.community.face.OutreachPlans;
import org.lodestar.app.community.face.Visits;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** Outreach, which the whole partnership shares: the role alone decides. */
@Component
class MatrixOutreach implements MatrixMaker {
  private final OutreachPlans plans;
  private final Visits visits;
  private final LocalDate today;

  MatrixOutreach(OutreachPlans plans, Visits visits, Clock clock) {
    this.plans = plans;
    this.visits = visits;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @Override
  public Set<String> kinds() {
    return Set.of("any-outreach", "any-outreach-site", "any-outreach-visit");
  }

  /** A plan that runs, with a place and a visit. */
  @Override
  public Map<String, String> make(String kind, Place where) {
    Worker lead = where.workers().worker(Role.STRATEGIC_LEAD);
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
