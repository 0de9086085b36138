package org.lodestar.app.casework;

import java.util.UUID;

/**
 * Slot: where a later module knows that somebody was handed over and nobody has taken them over.
 */
public interface StillKept {
  /** Whether it is so of anybody in this case. */
  boolean isAnybodyKept(UUID caseFile);
}
