package org.lodestar.app.concerns;

import java.util.UUID;

/** Slot: who of an organisation is there, and who is called. Filled by the room with the rota. */
public interface DutySlot {
  /** Whether anybody is ever called there, by the rota or by what stands in for it. */
  boolean everCalls(UUID organisation);

  /** Who is there at this minute. */
  Staffing now(UUID organisation);
}
