package org.lodestar.app.concerns.domain;

import java.util.List;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.statute.TriageFactors;
import org.lodestar.statute.TriageOverride;
import org.lodestar.statute.TriageSuggestion;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.Indicators;

/**
 * The priority as the answers suggest it, so that the most urgent report is read first. A person
 * confirms or changes every factor at triage.
 */
public final class FirstPriority {
  private static final int MOST = 4;

  private FirstPriority() {}

  /** The law library's proposal, with what only the public form asks: danger now, and who knows. */
  public static TriageFactors of(Circumstances told) {
    List<Indicator> signs =
        told.signs().stream().flatMap(code -> Indicators.find(code).stream()).toList();
    TriageFactors factors = TriageSuggestion.of(signs, told.age(), told.stillHappening());
    if (told.dangerNow().isYes()) {
      factors = inDanger(factors);
    }
    return told.suspectAware().isYes() ? factors.with(TriageOverride.SUSPECT_AWARE) : factors;
  }

  /** Somebody may die now: the worst harm, at once. Also when a reporter is no longer safe. */
  public static TriageFactors inDanger(TriageFactors factors) {
    return new TriageFactors(
            MOST, factors.likelihood(), factors.vulnerability(), MOST, factors.overrides())
        .with(TriageOverride.THREAT_TO_LIFE);
  }
}
