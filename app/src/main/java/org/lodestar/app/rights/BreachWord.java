package org.lodestar.app.rights;

import java.time.Instant;
import java.util.UUID;
import org.lodestar.app.vault.PersonalText;

/** What was said of a breach after it was told; written once. */
public record BreachWord(UUID breach, Kind kind, UUID by, Instant at, PersonalText words) {
  /** What it is. */
  public enum Kind {
    /** Whoever told it knows more. */
    ADDED,
    /** Why an officer opened it again. */
    OPENED_AGAIN
  }
}
