package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TriagePropertiesTest {
  @Property
  void moreOfAnyFactorNeverLowersThePriority(
      @ForAll @IntRange(max = 3) int harm,
      @ForAll @IntRange(min = 1, max = 3) int likelihood,
      @ForAll @IntRange(max = 3) int vulnerability,
      @ForAll @IntRange(max = 3) int immediacy) {
    int score = score(harm, likelihood, vulnerability, immediacy);
    assertThat(score(harm + 1, likelihood, vulnerability, immediacy)).isGreaterThan(score);
    assertThat(score(harm, likelihood + 1, vulnerability, immediacy)).isGreaterThanOrEqualTo(score);
    assertThat(score(harm, likelihood, vulnerability + 1, immediacy)).isGreaterThan(score);
    assertThat(score(harm, likelihood, vulnerability, immediacy + 1)).isGreaterThan(score);
    assertThat(score).isBetween(0, 24);
  }

  private static int score(int harm, int likelihood, int vulnerability, int immediacy) {
    TriageFactors factors = new TriageFactors(harm, likelihood, vulnerability, immediacy, Set.of());
    return TriagePriority.of(factors, LocalDate.of(2026, 11, 24)).score();
  }
}
