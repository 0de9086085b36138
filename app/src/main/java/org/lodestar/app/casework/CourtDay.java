package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was arrested, of whom nobody has said what became of it, or who is charged.
 *
 * @param outcome null where nobody wrote what became of the arrest
 * @param on the day of court; null where nobody knows it
 * @param at its hour; null where nobody knows it
 * @param bed whether it is written where they sleep until then, and that is no cell for a child
 * @param cell whether a child who sleeps in a cell has a certificate; null where none does
 * @param goes whether it is written who goes there with them
 */
public record CourtDay(
    UUID caseFile,
    String reference,
    UUID person,
    CustodyOutcome.@Nullable Kind outcome,
    @Nullable LocalDate on,
    @Nullable LocalTime at,
    boolean bed,
    @Nullable Cell cell,
    boolean goes) {
  /** Of a child who sleeps in a cell: whether it is written who certified that. */
  public enum Cell {
    CERTIFIED,
    NOT_CERTIFIED
  }

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Whether all is written that must be until then. */
  public boolean isSettled() {
    return outcome != null && bed && goes;
  }

  /** The moment, where day and hour are known. */
  public @Nullable Instant moment() {
    return on == null || at == null ? null : on.atTime(at).atZone(LONDON).toInstant();
  }
}
