package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.ResourceTable;

class TriageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 0, 0, GREEN",
    "2, 2, 1, 1, 6, GREEN",
    "2, 2, 2, 1, 7, AMBER",
    "3, 4, 1, 0, 13, AMBER",
    "3, 4, 1, 1, 14, RED",
    "4, 4, 4, 4, 24, RED"
  })
  void theScoreIsHarmTimesLikelihoodPlusVulnerabilityPlusImmediacy(
      int harm, int likelihood, int vulnerability, int immediacy, int score, TriageBand band) {
    TriagePriority priority =
        TriagePriority.of(
            new TriageFactors(harm, likelihood, vulnerability, immediacy, Set.of()), DAY);
    assertThat(priority.score()).isEqualTo(score);
    assertThat(priority.band()).isEqualTo(band);
  }

  @ParameterizedTest
  @EnumSource(TriageOverride.class)
  void anOverrideTurnsTheLowestScoreRedAndIsShownFirst(TriageOverride override) {
    TriagePriority priority =
        TriagePriority.of(new TriageFactors(0, 1, 0, 0, Set.of(override)), DAY);
    assertThat(priority.band()).isEqualTo(TriageBand.RED);
    assertThat(priority.factors().getFirst().code()).isEqualTo(override.name());
    assertThat(priority.factors().getFirst().words()).endsWith(": red.");
  }

  @Test
  void everyFactorIsShownInWords() {
    TriagePriority priority =
        TriagePriority.of(
            new TriageFactors(
                4, 3, 2, 1, Set.of(TriageOverride.SUSPECT_AWARE, TriageOverride.CHILD)),
            DAY);
    assertThat(priority.factors())
        .extracting(TriagePriority.Factor::code)
        .containsExactly(
            "CHILD",
            "SUSPECT_AWARE",
            "maxHarm",
            "likelihood",
            "vulnerability",
            "immediacy",
            "score");
    assertThat(priority.factors().get(2).words()).isEqualTo("Worst harm: 4 of 4.");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 1, 0, 0, maxHarm", "5, 1, 0, 0, maxHarm", "0, 0, 0, 0, likelihood",
    "0, 5, 0, 0, likelihood", "0, 1, 5, 0, vulnerability", "0, 1, 0, -1, immediacy"
  })
  void aFactorOutOfItsRangeIsRefusedByName(
      int harm, int likelihood, int vulnerability, int immediacy, String field) {
    assertThatThrownBy(
            () -> new TriageFactors(harm, likelihood, vulnerability, immediacy, Set.of()))
        .isInstanceOf(InputRefused.class)
        .hasMessageStartingWith(field + " must be from");
  }

  @ParameterizedTest
  @EnumSource(
      value = AgeStatus.class,
      names = {"UNDER_18", "UNSURE"})
  void aChildOrSomebodyWhoMayBeOneIsProposedRed(AgeStatus age) {
    TriageFactors factors = TriageSuggestion.of(List.of(), age, Known.NO);
    assertThat(factors.overrides()).containsExactly(TriageOverride.CHILD);
    assertThat(TriagePriority.of(factors, DAY).band()).isEqualTo(TriageBand.RED);
  }

  @Test
  void theProposalFollowsTheGravestSignAndTheNumberOfGroups() {
    List<Indicator> seen =
        List.of(Indicators.get("PHY1"), Indicators.get("PHY2"), Indicators.get("FIN1"));
    assertThat(TriageSuggestion.of(seen, AgeStatus.ADULT, Known.NOT_KNOWN))
        .isEqualTo(new TriageFactors(4, 2, 1, 2, Set.of()));
    assertThat(TriageSuggestion.of(List.of(), AgeStatus.ADULT, Known.NO))
        .isEqualTo(new TriageFactors(1, 1, 1, 0, Set.of()));
  }

  @Test
  void aLockedDoorAndStillBeingThereAreProposedAsOverrides() {
    assertThat(
            TriageSuggestion.of(List.of(Indicators.get("ENV2")), AgeStatus.ADULT, Known.YES)
                .overrides())
        .containsExactlyInAnyOrder(TriageOverride.LOCKED_IN, TriageOverride.STILL_IN_SITUATION);
  }

  @Test
  void everySignInTheTableOfOverridesExists() {
    assertThat(ResourceTable.read(TriageSuggestion.class, "triage-overrides.psv"))
        .isNotEmpty()
        .allMatch(row -> Indicators.find(row.text("indicator")).isPresent());
  }
}
