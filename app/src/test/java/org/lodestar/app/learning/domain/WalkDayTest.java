package org.lodestar.app.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.learning.domain.WalkDay.Sure;
import org.lodestar.measures.Fact;

/** What a day of a course tells: of which month, how much surer, and nothing finer. */
class WalkDayTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 13);

  private static WalkDay day(int begun, int ended, Sure... sure) {
    return new WalkDay(DAY, "a-course", begun, ended, List.of(sure));
  }

  @Test
  void eachWhoAnsweredAtBothEndsIsToldOnceByTheMonth() {
    assertThat(day(9, 3, new Sure(2, 4, 2), new Sure(3, 2, 1)).facts().stream().map(Fact::line))
        .containsExactly(
            "course.assessed|2026-05|tier=T0|confidence=2",
            "course.assessed|2026-05|tier=T0|confidence=2",
            "course.assessed|2026-05|tier=T0|confidence=-1");
  }

  @ParameterizedTest(name = "{0} begun: {1} facts")
  @CsvSource({"1, 1", "999, 1", "1000, 0"})
  void soManyInADayAreNotBelieved(int begun, int facts) {
    assertThat(day(begun, 1, new Sure(1, 5, 1)).facts()).hasSize(facts);
  }

  @Test
  void aDayIsAddedUp() {
    WalkDay day = day(9, 3, new Sure(2, 4, 2), new Sure(3, 2, 1));
    assertThat(day.answered()).isEqualTo(3);
    assertThat(day.before()).isEqualTo(7);
    assertThat(day.after()).isEqualTo(10);
  }

  @Test
  void nobodyGetsToTheEndWhoNeverBegan() {
    assertThatThrownBy(() -> day(2, 3)).isInstanceOf(IllegalArgumentException.class);
  }
}
