package org.lodestar.statute;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the score is made of, as an officer judges it.
 *
 * @param maxHarm worst harm that can come, 0 (none) to 4 (life)
 * @param likelihood how likely exploitation is, 1 (a doubt) to 4 (nearly certain)
 * @param vulnerability of the person, 0 to 4
 * @param immediacy how soon harm may come, 0 to 4
 * @param overrides facts that turn the concern red
 */
public record TriageFactors(
    int maxHarm, int likelihood, int vulnerability, int immediacy, Set<TriageOverride> overrides) {
  public TriageFactors {
    check("maxHarm", maxHarm, 0);
    check("likelihood", likelihood, 1);
    check("vulnerability", vulnerability, 0);
    check("immediacy", immediacy, 0);
    overrides = Set.copyOf(overrides);
  }

  /** Adds a fact that turns the concern red. */
  public TriageFactors with(TriageOverride override) {
    EnumSet<TriageOverride> more = EnumSet.of(override);
    more.addAll(overrides);
    return new TriageFactors(maxHarm, likelihood, vulnerability, immediacy, more);
  }

  private static void check(String name, int value, int least) {
    if (value < least || value > 4) {
      throw new InputRefused(FieldError.of("OUT_OF_RANGE", name, least, 4, value));
    }
  }
}
