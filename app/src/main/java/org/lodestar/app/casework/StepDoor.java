package org.lodestar.app.casework;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.site.Page;
import org.lodestar.statute.StepCode;

/**
 * Slot: where a later module lets a step of the pathway be done. Called inside the page that shows
 * the pathway, so row-level security holds.
 */
public interface StepDoor {
  /** Where the step is done for this person of this case; empty where not here. */
  Optional<CasePanel.Action> door(UUID caseFile, UUID person, StepCode code, Page page);
}
