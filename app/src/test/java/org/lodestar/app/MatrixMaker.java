package org.lodestar.app;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.Worker;

/**
 * Makes what the paths of one room name, by the kinds that stand in the room's rows of the access
 * matrix. A room brings its own, beside its other tests.
 */
public interface MatrixMaker {
  /** The kinds that it makes. A kind that begins with {@code any-} belongs to no organisation. */
  Set<String> kinds();

  /** Values for the variables of a path. */
  Map<String, String> make(String kind, Place place);

  /** Where something is made: by whom, and who works beside them. */
  record Place(UUID organisation, MatrixWorkers workers) {
    /** Who makes what the others try to reach. */
    public Worker keeper() {
      return workers.keeper(organisation);
    }
  }
}
