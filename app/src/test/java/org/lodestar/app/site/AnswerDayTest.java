package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is asked has two working days, where no law says a day. */
class AnswerDayTest {
  @ParameterizedTest(name = "asked on {0}, it is due on {1}")
  @CsvSource({
    "2026-12-02, 2026-12-04",
    "2026-12-04, 2026-12-08",
    "2026-12-05, 2026-12-08",
    "2026-12-24, 2026-12-30",
    "2999-01-01, 2999-01-05"
  })
  void itIsDueTwoWorkingDaysLater(LocalDate asked, LocalDate due) {
    assertThat(AnswerDay.of(asked)).isEqualTo(due);
  }

  @ParameterizedTest(name = "before {0} it has to be done by {1}")
  @CsvSource({
    "2026-12-03, 2026-12-02",
    "2026-12-07, 2026-12-04",
    "2027-01-04, 2026-12-31",
    "2999-01-05, 2999-01-02"
  })
  void whatHasToBeDoneBeforeADayIsDueOnTheLastWorkingDayBeforeIt(LocalDate day, LocalDate due) {
    assertThat(AnswerDay.before(day)).isEqualTo(due);
  }

  /** By the clock of London: an hour before midnight in UTC is the next day in summer. */
  @ParameterizedTest(name = "asked at {0}, it is late after {1}")
  @CsvSource({
    "2026-12-02T09:00:00Z, 2026-12-04T23:59:00Z",
    "2026-12-02T23:59:59Z, 2026-12-04T23:59:00Z",
    "2026-06-01T22:59:00Z, 2026-06-03T22:59:00Z",
    "2026-06-01T23:01:00Z, 2026-06-04T22:59:00Z"
  })
  void nothingIsLateOnTheDayOnWhichItIsAsked(Instant asked, Instant due) {
    assertThat(AnswerDay.of(asked)).isEqualTo(due);
  }
}
