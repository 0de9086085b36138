package org.lodestar.app.concerns.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.face.People;
import org.springframework.stereotype.Component;

/** Names of all who work in the partnership, asked for at most every half minute. */
@Component
class WorkerNames {
  private static final Duration FRESH = Duration.ofSeconds(30);

  private final People people;
  private final Clock clock;
  private volatile Known known = new Known(List.of(), Instant.EPOCH);

  /** A worker's name. */
  record Name(UUID worker, String displayName) {}

  private record Known(List<Name> names, Instant at) {}

  WorkerNames(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  List<Name> list() {
    Instant now = clock.instant();
    Known present = known;
    if (Duration.between(present.at(), now).abs().compareTo(FRESH) > 0) {
      present = new Known(ask(), now);
      known = present;
    }
    return present.names();
  }

  private List<Name> ask() {
    return people.listAtWork().stream()
        .map(person -> new Name(person.id(), person.displayName()))
        .toList();
  }
}
