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

/** Which moves of a day no board could see yet. */
class DayCourseTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate TODAY = LocalDate.of(2040, 5, 15);

  /**
   * Days are counted from today: on which it moved, from which to which day, with a star where it
   * was at risk then.
   */
  @ParameterizedTest(name = "moved {0}, a board met {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "'', -, 0",
        "-5 9>60, -, 0",
        "-5 9>60*, -, 1",
        "-5 9>60*, -9, 1",
        // On the day of the meeting it is told at the next one.
        "-5 9>60*, -5, 1",
        "-5 9>60*, -4, 0",
        "-5 9>60*, 0, 0",
        // A day that comes sooner hides nothing.
        "-5 60>40*, -, 0",
        "-9 9>60 -5 60>90, -, 0",
        "-9 9>60* -5 60>90, -, 2",
        "-9 9>60* -5 60>90*, -7, 1",
        "-9 9>60* -5 60>90*, -1, 0",
        "-9 9>60 -5 60>90*, -, 1"
      })
  void whatWasPutOffWhileItWasAtRiskIsUnseenUntilABoardHasMet(
      String moves, @Nullable Integer met, int unseen) {
    List<DayMove> all = new ArrayList<>();
    String[] parts = moves.isEmpty() ? new String[0] : moves.split(" ");
    for (int at = 0; at < parts.length; at += 2) {
      String[] days = parts[at + 1].replace("*", "").split(">");
      all.add(
          new DayMove(
              new UUID(0, 1),
              day(parts[at]).atStartOfDay(LONDON).toInstant(),
              day(days[0]),
              day(days[1]),
              "Reason",
              parts[at + 1].endsWith("*")));
    }
    LocalDate held = met == null ? null : TODAY.plusDays(met);
    assertThat(new DayCourse(all, all).unseen(held)).hasSize(unseen);
  }

  private static LocalDate day(String days) {
    return TODAY.plusDays(Integer.parseInt(days));
  }
}
