package org.lodestar.app.concerns;

import java.time.LocalDate;
import org.lodestar.statute.TriageBand;
import org.lodestar.statute.TriageFactors;
import org.lodestar.statute.TriagePriority;

/**
 * How urgent a concern is, by the law's library. A person confirms it; a low score closes nothing.
 *
 * @param factors every factor, and what turns it red
 * @param band red, amber or green by the thresholds of the day on which it was worked out
 * @param score 0 to 24
 */
public record Priority(TriageFactors factors, TriageBand band, int score) {
  /** Works out score and band on a day. */
  public static Priority of(TriageFactors factors, LocalDate on) {
    TriagePriority worked = TriagePriority.of(factors, on);
    return new Priority(factors, worked.band(), worked.score());
  }
}
