package org.lodestar.app.concerns;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;

/** Slot: what a later module lets a worker do with what they have handed in. */
public interface HandedInDoor {
  /** How they handed it in. */
  enum Way {
    /** They wrote it themselves: the identifier is that of their worry. */
    WRITTEN,
    /** They took it down for somebody: the identifier is that of the concern. */
    TAKEN
  }

  /** Where it is done; empty where this worker may not. */
  Optional<Crumb> door(Way way, UUID id, Worker worker, Page page);
}
