package org.lodestar.app.casework;

import java.util.UUID;
import org.lodestar.app.members.Worker;

/**
 * Slot: what a later module opened to other organisations narrows when a case is closed to all but
 * named workers. Called inside the same transaction, so that nobody reads on for a moment longer.
 */
public interface CaseRestriction {
  /** The case is open to named workers only from now on. */
  void restricted(Worker manager, UUID caseFile);
}
