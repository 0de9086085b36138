package org.lodestar.bench.cases;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * An organisation with its workers.
 *
 * @param desks those of its workers who sign in
 */
record Body(UUID id, String name, int share, List<UUID> workers, List<UUID> desks) {
  Body {
    workers = List.copyOf(workers);
    desks = List.copyOf(desks);
  }

  UUID anyone(Random random) {
    return workers.get(random.nextInt(workers.size()));
  }
}
