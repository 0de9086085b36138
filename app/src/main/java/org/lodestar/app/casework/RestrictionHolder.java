package org.lodestar.app.casework;

import java.util.UUID;
import org.lodestar.app.members.Worker;

/**
 * Slot: what a later module ends when the use of the data on a person is restricted. Called inside
 * the transaction that restricts.
 */
public interface RestrictionHolder {
  /** Ends what may not go on. */
  void restricted(Worker worker, UUID person);
}
