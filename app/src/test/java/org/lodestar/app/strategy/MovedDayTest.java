package org.lodestar.app.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedDayTest {
  private static final LocalDate FIRST = LocalDate.of(2040, 3, 31);

  private static @Nullable LocalDate day(String days) {
    return days.equals("-") ? null : FIRST.plusDays(Integer.parseInt(days));
  }

  /** Days after the first one; each move leads from the day before it in the list to the next. */
  @ParameterizedTest
  @CsvSource({
    "0, '', 0",
    "0 180, 0, 1",
    "0 90 180, 0, 2",
    "0 -, 0, 1",
    "0 - 180, 0, 1",
    "0 -30, '', 0",
    "0 180 0, '', 0",
    "0 180 90, 0, 1",
    "0 -30 180, -30, 1",
    "- 180, '', 0",
    "- 0 180, 0, 1"
  })
  void itIsDueLaterThanTheDayThatWasFirstPutOff(String days, String was, int times) {
    String[] all = days.split(" ");
    List<DayMove> moves = new ArrayList<>();
    for (int at = 1; at < all.length; at++) {
      moves.add(
          new DayMove(
              new UUID(0, 1), Instant.EPOCH, day(all[at - 1]), day(all[at]), "Reason " + at));
    }
    var moved = MovedDay.of(moves, day(all[all.length - 1]));
    if (was.isEmpty()) {
      assertThat(moved).isEmpty();
    } else {
      assertThat(moved)
          .get()
          .satisfies(
              each -> {
                assertThat(each.was()).isEqualTo(day(was));
                assertThat(each.now()).isEqualTo(day(all[all.length - 1]));
                assertThat(each.times()).isEqualTo(times);
              });
    }
  }

  /** The day itself is in time: it is missed from the next one on, by the clock of London. */
  @ParameterizedTest
  @CsvSource({
    "2040-03-31T22:59:00Z, 90, false",
    "2040-03-31T23:00:00Z, 90, true",
    "2040-04-01T10:00:00Z, -, true",
    "2040-04-01T10:00:00Z, -9, false"
  })
  void whatIsPutOffAfterItsDayWasMissed(Instant at, String to, boolean missed) {
    DayMove move = new DayMove(new UUID(0, 1), at, FIRST, day(to), "Reason");
    assertThat(move.wasMissed()).isEqualTo(missed);
  }
}
