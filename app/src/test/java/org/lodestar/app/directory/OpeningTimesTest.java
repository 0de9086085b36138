package org.lodestar.app.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a door is open now. 2026-12-07 is a Monday; 2026-12-25 a Friday and a bank holiday. */
class OpeningTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "always | 2026-12-25T03:00 | true",
        "Mon-Fri 09:00-17:00 | 2026-12-07T09:00 | true",
        "Mon-Fri 09:00-17:00 | 2026-12-07T08:59 | false",
        "Mon-Fri 09:00-17:00 | 2026-12-07T17:00 | false",
        "Mon-Fri 09:00-17:00 | 2026-12-12T12:00 | false",
        "mon - fri 9:00 - 17:00; Sat 10:00-12:00 | 2026-12-12T11:00 | true",
        "Fri-Mon 10:00-12:00 | 2026-12-13T11:00 | true",
        "Fri-Mon 10:00-12:00 | 2026-12-10T11:00 | false",
        "Mon 20:00-08:00 | 2026-12-07T23:00 | true",
        "Mon 20:00-08:00 | 2026-12-08T07:59 | true",
        "Mon 20:00-08:00 | 2026-12-08T20:00 | false",
        "Mon-Fri 09:00-17:00 | 2026-12-25T12:00 | false",
        "Thu 20:00-08:00 | 2026-12-25T07:00 | true"
      })
  void aDoorIsOpenWhenItsTimesSaySo(String written, LocalDateTime now, boolean open) {
    LocalDate christmas = LocalDate.of(2026, 12, 25);
    assertThat(OpeningTimes.parse(written).orElseThrow().isOpen(now, christmas::equals))
        .isEqualTo(open);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "weekdays",
        "Mon-Fri",
        "Mon-Fri 9-5",
        "Mon-Fri 25:00-26:00",
        "Mon 09:00-09:00",
        "Mon 09:00-17:00 and Tue",
        "alwaysish"
      })
  void whatCannotBeReadIsNotGuessed(String written) {
    assertThat(OpeningTimes.parse(written)).isEmpty();
  }

  @Test
  void whatIsInAnotherOrderReachesTheSame() {
    assertThat(needing("B_", "A_")).isEqualTo(needing("A_", "B_", "A_"));
  }

  private static Reach needing(String... needs) {
    return new Reach(List.of(needs), "", List.of(), List.of(), null, null, "", "");
  }
}
