package org.lodestar.app.worries;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;

/** Slot: what a later module lets somebody do with a worry that they handed in. */
public interface WorryDoor {
  /** Where it is done; empty where this worker may not. */
  Optional<Crumb> door(UUID worry, Worker worker, Page page);
}
