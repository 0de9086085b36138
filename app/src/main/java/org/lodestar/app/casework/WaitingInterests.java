package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A best-interests record that waits for a second person, or to be looked at again.
 *
 * @param reviewOn by when it is looked at again; null while it waits for a second person
 */
public record WaitingInterests(
    UUID caseFile,
    String reference,
    UUID person,
    Instant since,
    Matter matter,
    @Nullable LocalDate reviewOn) {
  /** Whether it should have been looked at before a day. */
  public boolean isLate(LocalDate today) {
    return reviewOn != null && reviewOn.isBefore(today);
  }
}
