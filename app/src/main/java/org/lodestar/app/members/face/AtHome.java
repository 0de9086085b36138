package org.lodestar.app.members.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.KnownViewer;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Capabilities;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** Who looks at the home page, or is told of it, for what waits there. */
@Component
public class AtHome {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final People people;
  private final Capabilities capabilities;

  AtHome(People people, Capabilities capabilities) {
    this.people = people;
    this.capabilities = capabilities;
  }

  /**
   * A worker for whom it is counted what waits, while they look at nothing.
   *
   * @param viewer the same, as rooms ask for one
   */
  public record Away(UUID worker, Viewer viewer) {}

  private record Seen(Worker worker, Predicate<String> open) implements KnownViewer {
    @Override
    public String displayName() {
      return worker.displayName();
    }

    @Override
    public String organisation() {
      return worker.organisationName();
    }

    @Override
    public boolean may(Enum<?> action) {
      return action instanceof Action known && worker.mayEver(known);
    }

    @Override
    public boolean reaches(String address) {
      return open.test(address);
    }
  }

  /** Somebody who works here today; nobody who has left, or is kept out for now. */
  public Optional<Away> away(UUID id) {
    return people
        .find(id)
        .filter(each -> each.state() == Person.State.ACTIVE)
        .map(each -> new Away(id, new Seen(worker(each), capabilities::reaches)));
  }

  /** The worker, if they may carry out an action. */
  public Optional<Worker> worker(Viewer viewer, Action action) {
    return viewer.may(action)
        ? Standing.current().member().flatMap(id -> read(viewer, id))
        : Optional.empty();
  }

  private Optional<Worker> read(Viewer viewer, UUID id) {
    return viewer instanceof KnownViewer known && known.worker().id().equals(id)
        ? Optional.of(withoutFactor(known.worker()))
        : people.find(id).map(AtHome::worker);
  }

  /** What waits is counted for whoever comes, also long after the second factor. */
  private static Worker withoutFactor(Worker worker) {
    return new Worker(
        worker.id(),
        worker.displayName(),
        worker.organisation(),
        worker.organisationName(),
        worker.roles(),
        Instant.EPOCH,
        worker.until());
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
