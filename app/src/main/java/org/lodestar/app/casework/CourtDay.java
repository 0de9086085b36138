package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was arrested or charged, and of whom nobody has said what follows.
 *
 * @param outcome null where nobody wrote what became of the arrest
 * @param on the day of court; null where nobody knows it
 * @param at its hour; null where nobody knows it
 */
public record CourtDay(
    UUID caseFile,
    String reference,
    UUID person,
    CustodyOutcome.@Nullable Kind outcome,
    @Nullable LocalDate on,
    @Nullable LocalTime at) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** The moment, where day and hour are known. */
  public @Nullable Instant moment() {
    return on == null || at == null ? null : on.atTime(at).atZone(LONDON).toInstant();
  }
}
