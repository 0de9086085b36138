package org.lodestar.app.retention.web;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.members.face.People;
import org.springframework.stereotype.Component;

/** Names of workers that pages mention. */
@Component
class Names {
  private final People people;

  Names(People people) {
    this.people = people;
  }

  Map<UUID, String> of(Collection<UUID> workers) {
    return people.names(workers);
  }
}
