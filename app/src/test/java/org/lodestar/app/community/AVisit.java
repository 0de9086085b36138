package org.lodestar.app.community;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit that is right, to be made wrong in one point. */
public record AVisit(Visit.Content content) {
  /** Two of one organisation spoke to twelve drivers in Polish and English. */
  public static AVisit to(UUID site, UUID organisation, LocalDate day) {
    return new AVisit(
        new Visit.Content(
            site,
            Audience.DRIVERS,
            day,
            new Visit.Team(2, Set.of(organisation)),
            12,
            Set.of(Spoken.ENGLISH, Spoken.POLISH),
            new Visit.Handed(40, null, 1, null),
            "Come back on a Sunday evening"));
  }

  public AVisit on(LocalDate day) {
    return with(content.site(), content.audience(), day, content.team(), content.people());
  }

  public AVisit at(UUID site) {
    return with(site, content.audience(), content.day(), content.team(), content.people());
  }

  public AVisit withPeople(@Nullable Integer people) {
    return with(content.site(), content.audience(), content.day(), content.team(), people);
  }

  public AVisit withTeam(int size, Set<UUID> organisations) {
    Visit.Team team = new Visit.Team(size, organisations);
    return with(content.site(), content.audience(), content.day(), team, content.people());
  }

  public AVisit meeting(Audience audience) {
    return with(content.site(), audience, content.day(), content.team(), content.people());
  }

  private AVisit with(
      UUID site, Audience audience, LocalDate day, Visit.Team team, @Nullable Integer people) {
    return new AVisit(
        new Visit.Content(
            site,
            audience,
            day,
            team,
            people,
            content.languages(),
            content.handed(),
            content.next()));
  }

  public AVisit in(Set<Spoken> languages) {
    return new AVisit(
        new Visit.Content(
            content.site(),
            content.audience(),
            content.day(),
            content.team(),
            content.people(),
            languages,
            content.handed(),
            content.next()));
  }

  public AVisit handing(Visit.Handed handed, String next) {
    return new AVisit(
        new Visit.Content(
            content.site(),
            content.audience(),
            content.day(),
            content.team(),
            content.people(),
            content.languages(),
            handed,
            next));
  }
}
