package org.lodestar.app.site;

import java.util.Optional;
import java.util.UUID;

/** Slot: the body in charge of what the public tells us. Filled by the room that takes reports. */
public interface ResponsibleBody {
  /** Who it is; empty where nobody receives reports. */
  Optional<Body> body();

  /** A body of the partnership. */
  record Body(UUID organisation, String name) {}
}
