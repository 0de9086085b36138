package org.lodestar.app.library;

import java.time.LocalDate;
import org.lodestar.statute.Screening;
import org.lodestar.statute.Worry;
import org.lodestar.statute.WorryOutcome;

/**
 * A short invented story, with which the screening aid and a panel of practitioners are compared.
 *
 * @param id a short code; a vignette whose words change gets another
 * @param about the kind for which it was written, or HARMLESS; the panel is not told
 * @param worry what somebody who lived it would tick
 */
public record Vignette(String id, String about, Worry worry, String text) {
  /** Written for a situation that only looks like exploitation. */
  public static final String HARMLESS = "HARMLESS";

  /** What the screening aid says to it. */
  public WorryOutcome aid(LocalDate on) {
    return Screening.of(worry, on, true).outcome();
  }
}
