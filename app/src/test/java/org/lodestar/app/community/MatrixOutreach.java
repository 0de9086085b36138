package org.lodestar.app.community;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.community.face.OutreachPlans;
import org.lodestar.app.community.face.PosterRounds;
import org.lodestar.app.community.face.Visits;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.face.Wards;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/** Outreach, which the whole partnership shares: the role alone decides. */
@Component
class MatrixOutreach implements MatrixMaker {
  private final OutreachPlans plans;
  private final Visits visits;
  private final PosterRounds rounds;
  private final Wards wards;
  private final LocalDate today;

  MatrixOutreach(
      OutreachPlans plans, Visits visits, PosterRounds rounds, Wards wards, Clock clock) {
    this.plans = plans;
    this.visits = visits;
    this.rounds = rounds;
    this.wards = wards;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @Override
  public Set<String> kinds() {
    return Set.of("any-outreach", "any-outreach-site", "any-outreach-visit", "any-outreach-poster");
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
    if (kind.equals("any-outreach-poster")) {
      return Map.of("id", hung(lead, site).toString());
    }
    return Map.of("id", plan.toString(), "item", item.toString());
  }

  private UUID hung(Worker lead, UUID site) {
    UUID id = Ids.next();
    String ward = wards.on(today).stream().map(Ward::code).findFirst().orElse("");
    HungPoster.Content content =
        new HungPoster.Content(
            site,
            ward,
            Setting.HAULAGE,
            PosterSize.A4,
            List.of(Language.ENGLISH),
            today,
            today.plusMonths(3));
    Standing.member(lead.id()).run(() -> rounds.hang(lead, id, content));
    return id;
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
