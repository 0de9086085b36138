package org.lodestar.app.casework;

import java.util.Optional;
import java.util.UUID;

/**
 * Slot: what a later module holds about a person, asked before the person is removed from a case as
 * added in error. Called inside the transaction that removes.
 */
public interface PersonRemoval {
  /** Key of the words that say why the person cannot be removed, if so. Changes nothing. */
  Optional<String> refusal(UUID person);

  /** Deletes what the module holds; called only when no module refused. */
  void remove(UUID person);
}
