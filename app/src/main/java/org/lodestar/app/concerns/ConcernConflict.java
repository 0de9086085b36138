package org.lodestar.app.concerns;

import java.util.UUID;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.Worker;

/**
 * Slot: what a later module closes when a worker may know somebody in a concern that became a case.
 * Called in the transaction that shuts them out of the concern, before it does.
 */
public interface ConcernConflict {
  /** Shuts the worker out of the case that was opened from the concern. */
  void declared(Worker worker, UUID caseFile, ConflictReason reason);
}
