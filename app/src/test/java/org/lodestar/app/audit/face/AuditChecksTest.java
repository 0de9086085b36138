package org.lodestar.app.audit.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.audit.AnchorPost;
import org.lodestar.app.audit.Inspection;
import org.lodestar.app.audit.OtherFaults;
import org.lodestar.app.audit.Verdict;
import org.lodestar.app.audit.store.InspectionRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionOperations;

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

  @ParameterizedTest
  @CsvSource({"2026-11-29T02:05:00Z, 1", "2026-11-30T02:05:00Z, 0"})
  void onTheSameNightTheRestOfTheDatabaseIsLookedAtToo(Instant last, int times) {
    AuditVerifier verifier = mock();
    when(verifier.verify(any())).thenReturn(new Verdict(0, 0, List.of(), List.of(), List.of()));
    InspectionRows inspections = mock();
    when(inspections.last()).thenReturn(Optional.of(new Inspection(last, 0, 0, List.of())));
    OtherFaults other = mock();
    ObjectProvider<OtherFaults> others = mock();
    when(others.orderedStream()).thenAnswer(call -> Stream.of(other));
    ObjectProvider<AnchorPost> posts = mock();
    when(posts.stream()).thenAnswer(call -> Stream.of());
    new AuditChecks(
            verifier,
            mock(),
            inspections,
            mock(),
            mock(),
            mock(),
            posts,
            others,
            TransactionOperations.withoutTransaction(),
            Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC))
        .wholeWhenDue();
    verify(other, times(times)).look();
  }
}
