package org.lodestar.app.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Since which of its days an action is late, and whether a board can agree to the one it has. */
class LateMovedTest {
  private static final LocalDate TODAY = LocalDate.of(2040, 3, 31);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static @Nullable LocalDate day(String days) {
    return days.equals("-") ? null : TODAY.plusDays(Integer.parseInt(days));
  }

  /**
   * Days are counted from today; each move is when it was done, and to which day from the one
   * before it.
   */
  @ParameterizedTest
  @CsvSource({
    // first day, moves, late since, how often it was put off, whether a board can agree
    "-20, '', '', 0, false",
    "-20, -30>60, '', 0, false",
    "-20, -10>60, -20, 1, true",
    "-20, -10>1, -20, 1, true",
    "-20, -10>0, -20, 1, false",
    "-20, -10>-5, -20, 1, false",
    "-20, -10>-5 -1>60, -20, 2, true",
    "-20, -10>-, -20, 1, false",
    "-20, -10>60 -9>30, -20, 1, true",
    // put off in time, brought forward, and missed only then
    "90, -60>200 -50>-40 -30>60, -40, 1, true",
    // put off in time, and missed
    "-90, -100>-20 -10>60, -20, 1, true"
  })
  void itIsLateSinceTheFirstDayThatWasMissed(
      String first, String moved, String since, int times, boolean agreeable) {
    List<DayMove> moves = new ArrayList<>();
    LocalDate due = day(first);
    for (String each : moved.isEmpty() ? new String[0] : moved.split(" ")) {
      String[] parts = each.split(">");
      LocalDate to = day(parts[1]);
      moves.add(
          new DayMove(
              new UUID(0, 1),
              TODAY.plusDays(Integer.parseInt(parts[0])).atStartOfDay(LONDON).toInstant(),
              due,
              to,
              "Reason"));
      due = to;
    }
    var late = LateMoved.of(new DayCourse(moves, moves), due, TODAY);
    if (since.isEmpty()) {
      assertThat(late).isEmpty();
    } else {
      assertThat(late)
          .get()
          .satisfies(
              each -> {
                assertThat(each.day().was()).isEqualTo(day(since));
                assertThat(each.days()).isEqualTo(-Integer.parseInt(since));
                assertThat(each.day().times()).isEqualTo(times);
                assertThat(each.isToAgree()).isEqualTo(agreeable);
              });
    }
  }
}
