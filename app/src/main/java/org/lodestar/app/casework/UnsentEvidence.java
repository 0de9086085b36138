package org.lodestar.app.casework;

import java.util.UUID;

/** Slot: where a later module knows of evidence that was not sent to whoever decides. */
public interface UnsentEvidence {
  /** Whether anything of this person is neither sent nor kept back for a reason. */
  boolean isHeldOf(UUID person);
}
