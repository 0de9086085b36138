package org.lodestar.app.meetings;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.vault.Written;

/**
 * A meeting as it is called.
 *
 * @param people of the case whom it is about
 * @param written {@code place} and {@code purpose}
 */
public record NewMeeting(
    MeetingKind kind,
    Set<UUID> people,
    Instant startsAt,
    boolean urgent,
    MeetingBasis basis,
    UUID chair,
    Written written) {
  public NewMeeting {
    people = Set.copyOf(people);
  }
}
