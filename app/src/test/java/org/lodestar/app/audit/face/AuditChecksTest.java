package org.lodestar.app.audit.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditChecksTest {
  /** Two o'clock in London is one o'clock in summer. */
  @ParameterizedTest
  @CsvSource({
    "                    , 2026-11-30T12:00:00Z, true",
    "2026-11-29T02:05:00Z, 2026-11-30T01:59:00Z, false",
    "2026-11-29T02:05:00Z, 2026-11-30T02:00:00Z, true",
    "2026-11-30T02:05:00Z, 2026-11-30T23:59:00Z, false",
    "2026-11-30T02:05:00Z, 2026-12-01T01:30:00Z, false",
    "2026-11-27T02:05:00Z, 2026-11-30T15:00:00Z, true",
    "2026-07-01T01:05:00Z, 2026-07-02T00:59:00Z, false",
    "2026-07-01T01:05:00Z, 2026-07-02T01:00:00Z, true"
  })
  void allOfItIsLookedAtOnceANightAndAfterwardsWhenTheMachineWasOff(
      @Nullable Instant last, Instant now, boolean due) {
    assertThat(AuditChecks.isDue(last, now)).isEqualTo(due);
  }
}
