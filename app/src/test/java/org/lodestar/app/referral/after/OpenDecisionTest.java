package org.lodestar.app.referral.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.statute.ClockKind;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;

class OpenDecisionTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  @ParameterizedTest
  @CsvSource({
    "DRAFT, '', , false",
    "SUBMITTED, SUBMITTED, , true",
    "RG_PENDING, SUBMITTED, , true",
    "RG_POSITIVE, RG_POSITIVE, , true",
    "RECOVERY, RG_POSITIVE, , true",
    "CG_PENDING, RG_POSITIVE, , true",
    "SUSPENDED, SUSPENDED, , true",
    "WITHDRAWN, WITHDRAWN, , false",
    "RG_NEGATIVE, RG_NEGATIVE, 2027-03-01, true", // the last day for asking
    "RG_NEGATIVE, RG_NEGATIVE, 2027-02-28, false",
    "RG_NEGATIVE, RG_NEGATIVE, , false",
    "CG_NEGATIVE, RG_POSITIVE CG_NEGATIVE RECONSIDERATION_REQUESTED, , true",
    "CG_NEGATIVE, CG_NEGATIVE RECONSIDERATION_REQUESTED RECONSIDERATION_REFUSED, , false",
    "CG_NEGATIVE, RECONSIDERATION_REQUESTED RECONSIDERATION_UPHELD CG_NEGATIVE, , false",
    "CG_POSITIVE, CG_POSITIVE, , false",
    "CG_POSITIVE, CG_POSITIVE DISQUALIFICATION_NOTICE, , true",
    "CG_POSITIVE, CG_POSITIVE DISQUALIFICATION_NOTICE DISQUALIFICATION_ANSWERED, , true",
    "CG_POSITIVE, CG_POSITIVE DISQUALIFICATION_NOTICE DISQUALIFICATION_DROPPED, , false",
    "CG_POSITIVE, DISQUALIFICATION_NOTICE DISQUALIFIED, , false"
  })
  void evidenceCanCountWhileSomebodyHasStillToDecide(
      NrmState stage, String happened, @Nullable LocalDate windowEnds, boolean open) {
    List<NrmEvent> events =
        Stream.of(happened.split(" "))
            .filter(each -> !each.isEmpty())
            .map(NrmEvent::valueOf)
            .toList();
    assertThat(OpenDecision.is(stage, events, window(windowEnds), TODAY)).isEqualTo(open);
  }

  private static Optional<RunningClock> window(@Nullable LocalDate ends) {
    return Optional.ofNullable(ends)
        .map(
            day ->
                new RunningClock(
                    Ids.next(),
                    Ids.next(),
                    ClockRule.RECONSIDERATION,
                    ClockKind.POLICY,
                    day.minusDays(30),
                    day,
                    day,
                    false,
                    "source",
                    null,
                    null));
  }
}
