package org.lodestar.app.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.gain.PairCount;
import org.lodestar.measures.Fact;

/** What the ledger hears of those who took a course: the level, the month, the change. */
class GainFactTest {
  private static final YearMonth MAY = YearMonth.of(2026, 5);

  @ParameterizedTest(name = "{0} of {2} before, {1} after: {3}")
  @CsvSource({"3, 5, 6, 33", "0, 6, 6, 100", "5, 3, 6, -33", "4, 4, 6, 0", "1, 2, 3, 33"})
  void whatWasRightIsToldInPointsOfAHundred(int before, int after, int most, long points) {
    GainFact told = new GainFact("T1", MAY, false, most, new PairCount(before, after, 1));
    assertThat(told.fact().line()).isEqualTo("course.assessed|2026-05|tier=T1|gain=" + points);
  }

  @Test
  void eachPersonIsToldOnceAndHowSureInPointsOfTheScale() {
    GainFact told = new GainFact("BOARD", MAY, true, 5, new PairCount(2, 4, 3));
    assertThat(told.facts().stream().map(Fact::line))
        .hasSize(3)
        .containsOnly("course.assessed|2026-05|tier=BOARD|confidence=2");
  }
}
