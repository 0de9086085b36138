package org.lodestar.app.partnersites.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lodestar.app.partnersites.Verdict;

/** How often in a row something was wrong. */
class WrongRunsTest {
  private static final Instant NIGHT = Instant.parse("2026-12-01T02:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void twoNightsCountTwiceAndTwoPressesOnce() {
    WrongRuns one = new WrongRuns(0, null).after(Verdict.WRONG, NIGHT);
    assertThat(one.number()).isEqualTo(1);
    assertThat(one.after(Verdict.WRONG, NIGHT.plusSeconds(60)).number()).isEqualTo(1);
    assertThat(one.after(Verdict.WRONG, NIGHT.plus(DAY)).number()).isEqualTo(2);
  }

  @Test
  void whatIsNotKnownChangesNothingAndWhatIsRightBeginsAnew() {
    WrongRuns one = new WrongRuns(1, NIGHT);
    assertThat(one.after(Verdict.UNKNOWN, NIGHT.plus(DAY))).isEqualTo(one);
    assertThat(one.after(Verdict.RIGHT, NIGHT.plus(DAY))).isEqualTo(new WrongRuns(0, null));
  }
}
