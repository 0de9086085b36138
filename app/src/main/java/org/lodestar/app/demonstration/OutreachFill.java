package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Audience;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.OutreachSite.Kind;
import org.lodestar.app.community.Spoken;
import org.lodestar.app.community.Visit;
import org.lodestar.app.community.face.OutreachPlans;
import org.lodestar.app.community.face.Visits;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.face.Wards;
import org.springframework.stereotype.Component;

/**
 * Two invented plans of outreach: one for drivers, one for people newly arrived and their hosts.
 */
@Component
class OutreachFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int BEGUN = 150;
  private static final int LATE_EVENING = 21;

  private final OutreachPlans plans;
  private final Visits visits;
  private final Wards wards;

  OutreachFill(OutreachPlans plans, Visits visits, Wards wards) {
    this.plans = plans;
    this.visits = visits;
    this.wards = wards;
  }

  private record Ready(UUID plan, Map<String, UUID> sites, UUID organisation) {}

  private record Went(
      int daysAgo,
      String site,
      Audience audience,
      @Nullable Integer people,
      Set<Spoken> languages) {}

  UUID make(Players players, Instant now) {
    Worker coordinator = players.get("CHAMPIONS");
    Ready drivers = drivers(coordinator, now);
    Ready arrivals = arrivals(coordinator, now);
    Worker port = players.get("PORT");
    log(
        port,
        now,
        drivers,
        new Went(
            128,
            "Heron Wharf lorry park",
            Audience.DRIVERS,
            31,
            Set.of(Spoken.ENGLISH, Spoken.POLISH, Spoken.ROMANIAN)));
    log(
        port,
        now,
        drivers,
        new Went(
            96,
            "Tidewell port, gate 3",
            Audience.DRIVERS,
            null,
            Set.of(Spoken.ENGLISH, Spoken.ROMANIAN)));
    log(
        port,
        now,
        drivers,
        new Went(60, "Tidewell port, gate 3", Audience.SITES, 6, Set.of(Spoken.ENGLISH)));
    log(
        coordinator,
        now,
        drivers,
        new Went(
            18,
            "Saltmarsh services, northbound",
            Audience.DRIVERS,
            24,
            Set.of(Spoken.ENGLISH, Spoken.LITHUANIAN, Spoken.UKRAINIAN)));
    log(
        coordinator,
        now,
        arrivals,
        new Went(
            75,
            "Lantern Welcome Hub",
            Audience.ARRIVALS,
            17,
            Set.of(Spoken.DARI, Spoken.PASHTO, Spoken.ENGLISH)));
    log(
        coordinator,
        now,
        arrivals,
        new Went(
            40,
            "Ferry Lane Community Centre",
            Audience.HOSTS,
            9,
            Set.of(Spoken.ENGLISH, Spoken.UKRAINIAN)));
    return drivers.plan();
  }

  private Ready drivers(Worker coordinator, Instant now) {
    Map<String, OutreachSite.Content> sites = new LinkedHashMap<>();
    site(
        now,
        sites,
        Kind.LORRY_PARK,
        "Heron Wharf lorry park",
        "Heron Wharf, Tidewell",
        "Tidewell Quay");
    site(
        now,
        sites,
        Kind.PORT_GATE,
        "Tidewell port, gate 3",
        "Dock Road, Tidewell",
        "Port and Docks");
    site(
        now,
        sites,
        Kind.SERVICE_STATION,
        "Saltmarsh services, northbound",
        "Lantern Way, Saltmarsh",
        "Saltmarsh");
    site(
        now,
        sites,
        Kind.TRUCK_STOP,
        "The Brass Anchor truck stop",
        "Old Coast Road, Tidewell",
        "Millreach");
    return running(
        coordinator,
        now,
        new OutreachPlan.Content(
            "Drivers at lorry parks and the port",
            Set.of(Audience.DRIVERS, Audience.SITES),
            "Drivers sleep in their cabs, change firms often and meet few people whom they could"
                + " ask. Agencies come and go.",
            "Emerging threat: shortage of lorry drivers",
            coordinator.organisation(),
            day(now, BEGUN),
            null),
        sites);
  }

  private Ready arrivals(Worker coordinator, Instant now) {
    Map<String, OutreachSite.Content> sites = new LinkedHashMap<>();
    site(
        now,
        sites,
        Kind.WELCOME_HUB,
        "Lantern Welcome Hub",
        "3 Market Steps, Saltmarsh",
        "Saltmarsh");
    site(
        now,
        sites,
        Kind.COMMUNITY_CENTRE,
        "Ferry Lane Community Centre",
        "Ferry Lane, Tidewell",
        "Tidewell Town");
    site(
        now,
        sites,
        Kind.PLACE_OF_WORSHIP,
        "Beacon Hill prayer rooms",
        "Beacon Hill, Saltmarsh",
        "Northbeacon");
    return running(
        coordinator,
        now,
        new OutreachPlan.Content(
            "People newly arrived, and their hosts",
            Set.of(Audience.ARRIVALS, Audience.HOSTS, Audience.CARE_WORKERS),
            "People who fled look for work before they know their rights here, and hosts are"
                + " asked about jobs that they cannot judge.",
            "Emerging threat: arrivals from Afghanistan and Ukraine",
            coordinator.organisation(),
            day(now, BEGUN),
            day(now, -200)),
        sites);
  }

  private void site(
      Instant now,
      Map<String, OutreachSite.Content> sites,
      Kind kind,
      String name,
      String street,
      String ward) {
    sites.put(name, new OutreachSite.Content(kind, name, street, code(now, ward)));
  }

  /** By its name; nothing where another map is in use than the invented one. */
  private String code(Instant now, String ward) {
    return wards.on(day(now, BEGUN)).stream()
        .filter(each -> each.name().equals(ward))
        .map(Ward::code)
        .findFirst()
        .orElse("");
  }

  private static LocalDate day(Instant now, int daysAgo) {
    return LocalDate.ofInstant(now, LONDON).minusDays(daysAgo);
  }

  private Ready running(
      Worker coordinator,
      Instant now,
      OutreachPlan.Content content,
      Map<String, OutreachSite.Content> sites) {
    UUID plan = Ids.next();
    Map<String, UUID> listed = new LinkedHashMap<>();
    sites.keySet().forEach(name -> listed.put(name, Ids.next()));
    Players.act(
        coordinator,
        now.minus(Duration.ofDays(BEGUN)),
        () -> {
          plans.add(coordinator, plan, content);
          sites.forEach(
              (name, site) ->
                  plans.list(coordinator, plan, Objects.requireNonNull(listed.get(name)), site));
          plans.start(coordinator, plan, 0);
        });
    return new Ready(plan, listed, coordinator.organisation());
  }

  private void log(Worker worker, Instant now, Ready ready, Went went) {
    LocalDate day = day(now, went.daysAgo());
    Visit.Content content =
        new Visit.Content(
            Objects.requireNonNull(ready.sites().get(went.site())),
            went.audience(),
            day,
            new Visit.Team(
                2,
                Stream.of(worker.organisation(), ready.organisation()).collect(Collectors.toSet())),
            went.people(),
            went.languages(),
            new Visit.Handed(
                went.audience() == Audience.DRIVERS ? 40 : null,
                went.audience() == Audience.ARRIVALS ? 25 : null,
                1,
                null),
            "Come back at another time of the week.");
    Instant evening = day.atTime(LATE_EVENING, 0).atZone(LONDON).toInstant();
    Players.act(worker, evening, () -> visits.log(worker, ready.plan(), Ids.next(), content));
  }
}
