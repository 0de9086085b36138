package org.lodestar.bench.cases;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.NewPerson;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.vocabulary.AgencyKind;

/** Six bodies of very different size, as in a large county. */
record Partnership(List<Body> bodies) {
  private static final Set<Role> WORKER = EnumSet.of(Role.FIRST_RESPONDER, Role.CASEWORKER);
  private static final Set<Role> MANAGER =
      EnumSet.of(Role.FIRST_RESPONDER, Role.CASEWORKER, Role.MANAGER);
  private static final int MANAGER_OF = 12;

  /** The share is of a hundred cases. */
  private record Kind(String name, AgencyKind kind, int share) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("Invented County Council", AgencyKind.COUNCIL, 40),
          new Kind("Invented Police", AgencyKind.POLICE, 20),
          new Kind("Invented Support Charity", AgencyKind.CHARITY, 15),
          new Kind("Invented Health Trust", AgencyKind.HEALTH, 10),
          new Kind("Invented Refuge", AgencyKind.SUPPORT_PROVIDER, 10),
          new Kind("Invented Neighbouring Council", AgencyKind.COUNCIL, 5));

  Partnership {
    bodies = List.copyOf(bodies);
  }

  /** Makes the bodies and their workers through the doors by which they are always made. */
  static Partnership found(Organisations organisations, People people, Sizes sizes) {
    List<Body> bodies = new ArrayList<>();
    for (Kind kind : KINDS) {
      UUID id =
          organisations.add(
              new NewOrganisation(kind.name(), kind.kind(), Duration.ofHours(24), "Always"));
      List<UUID> workers = new ArrayList<>();
      for (int i = 0; i < sizes.workers() * kind.share() / 100; i++) {
        workers.add(people.enrol(worker(id, kind, i)));
      }
      int desks = (int) Math.rint(sizes.desks() * kind.share() / 100.0);
      bodies.add(new Body(id, kind.name(), kind.share(), workers, workers.subList(0, desks)));
    }
    return new Partnership(bodies);
  }

  private static NewPerson worker(UUID organisation, Kind kind, int number) {
    return new NewPerson(
        organisation,
        kind.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '.')
            + "."
            + number
            + "@example.org",
        "Worker " + number + " of " + kind.name(),
        "",
        number % MANAGER_OF == MANAGER_OF - 1 ? MANAGER : WORKER);
  }

  Body any(Random random) {
    int at = random.nextInt(100);
    for (Body body : bodies) {
      at -= body.share();
      if (at < 0) {
        return body;
      }
    }
    return bodies.getLast();
  }

  /** Another body than this one. */
  Body other(Random random, Body than) {
    Body found = than;
    while (found.id().equals(than.id())) {
      found = bodies.get(random.nextInt(bodies.size()));
    }
    return found;
  }

  /** All who sign in. */
  List<UUID> desks() {
    return bodies.stream().flatMap(body -> body.desks().stream()).toList();
  }
}
