package org.lodestar.app.rights.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofRulesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 2026-12-01, false, 2026-11-20",
    "2026-11-20, 2026-12-01, true,  2026-12-01",
    "2026-11-20, 2026-11-20, true,  2026-11-20",
  })
  void theDaysWaitForAProofOnlyWhereThereWasADoubtAndTheyWereAsked(
      LocalDate received, LocalDate proven, boolean doubt, LocalDate from) {
    assertThat(ProofRules.countsFrom(received, proven, doubt)).isEqualTo(from);
  }
}
