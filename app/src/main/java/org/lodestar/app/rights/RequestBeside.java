package org.lodestar.app.rights;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Crumb;

/** Slot: a later room says as what a request about one's own data came in. */
public interface RequestBeside {
  /** Where that is; empty where there is nothing, or nothing that this worker may see. */
  Optional<Crumb> find(Worker worker, UUID request);
}
