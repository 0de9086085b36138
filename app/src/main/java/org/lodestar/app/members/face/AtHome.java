package org.lodestar.app.members.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** Who looks at the home page, for what waits there. */
@Component
public class AtHome {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final People people;

  AtHome(People people) {
    this.people = people;
  }

  /** The worker, if they may carry out an action. */
  public Optional<Worker> worker(Viewer viewer, Action action) {
    return viewer.may(action)
        ? Standing.current().member().flatMap(people::find).map(AtHome::worker)
        : Optional.empty();
  }

  private static Worker worker(Person person) {
    return new Worker(
        person.id(),
        person.displayName(),
        person.organisation(),
        person.organisationName(),
        person.roles(),
        Instant.EPOCH);
  }

  /** The last minute of a day, which stands for the day. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).minusMinutes(1).toInstant();
  }
}
