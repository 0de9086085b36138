package org.lodestar.app.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Period;
import org.lodestar.measures.Quality;

/** Around some days only what is told already is added up, and nothing beside what is kept back. */
class ToldAroundTest {
  private static final YearMonth FIRST = YearMonth.of(2026, 1);

  /** Months from January 2026 on: a number, "k" kept back, "?" not counted, "p" counted partly. */
  private static List<ShownFigure> months(String said) {
    String[] each = said.split(" ");
    return IntStream.range(0, each.length)
        .mapToObj(at -> month(Period.of(FIRST.plusMonths(at)), each[at]))
        .toList();
  }

  private static ShownFigure month(Period period, String said) {
    return new ShownFigure(period, figure(period, said));
  }

  private static @Nullable Figure figure(Period period, String said) {
    return switch (said) {
      case "k" -> null;
      case "?" -> new Figure.Unknown(period, Figure.Why.NOT_PUBLISHED, new TreeSet<>());
      case "p" -> new Figure.Known(period, BigDecimal.TEN, 10, null, Quality.PARTIAL);
      default -> {
        long count = Long.parseLong(said);
        yield new Figure.Known(period, BigDecimal.valueOf(count), count, null, Quality.WHOLE);
      }
    };
  }

  private static String told(ToldAround.Sum sum) {
    return sum.standing() == ToldAround.Standing.TOLD
        ? String.valueOf(sum.count())
        : sum.standing().name();
  }

  @ParameterizedTest(name = "{0}, from {1} to {2}: {3}, {4}, {5}")
  @CsvSource({
    "9 8 7, 2026-02-03, 2026-02-20, 9, 8, 7",
    "9 8 7, 2026-02-01, 2026-02-01, 9, 8, 7",
    "9 8 7 6 5 10, 2026-03-28, 2026-04-02, 17, 13, 15",
    "9 0 7, 2026-02-03, 2026-02-20, 9, 0, 7",
    "k 8 7, 2026-02-03, 2026-02-20, KEPT_BACK, 8, 7",
    "9 k 7, 2026-02-03, 2026-02-20, 9, KEPT_BACK, 7",
    "9 8 7 6 k 10, 2026-03-28, 2026-04-02, 17, 13, KEPT_BACK",
    "9 8 k 6 5 10, 2026-03-28, 2026-04-02, 17, KEPT_BACK, 15",
    "k ? 7 6 5 10, 2026-03-28, 2026-04-02, KEPT_BACK, 13, 15",
    "? 8 7, 2026-02-03, 2026-02-20, NOT_COUNTED, 8, 7",
    "p 8 7, 2026-02-03, 2026-02-20, NOT_COUNTED, 8, 7",
    "9 8, 2026-01-03, 2026-01-20, NOT_COUNTED, 9, 8",
    "9 8 7 6, 2026-02-03, 2026-03-20, NOT_COUNTED, 15, NOT_OVER",
    "9 8, 2026-02-03, 2026-02-20, 9, 8, NOT_OVER",
    "9 8, 2026-02-03, 2026-03-20, NOT_COUNTED, NOT_OVER, NOT_OVER",
    "9 8 7 k, 2026-03-03, 2026-04-20, 17, KEPT_BACK, NOT_OVER"
  })
  void onlyToldMonthsAreAddedUpAndNoneBesideOneThatIsKeptBack(
      String months, LocalDate begins, LocalDate ends, String before, String during, String after) {
    ToldAround around = ToldAround.of(months(months), begins, ends);
    assertThat(told(around.before())).isEqualTo(before);
    assertThat(told(around.during())).isEqualTo(during);
    assertThat(told(around.after())).isEqualTo(after);
  }

  @Test
  void asManyWholeMonthsAreLookedAtBeforeAndAfterAsTheDaysTouch() {
    ToldAround around =
        ToldAround.of(months("9 8 7"), LocalDate.of(2026, 5, 31), LocalDate.of(2026, 7, 1));
    assertThat(around.before().period())
        .isEqualTo(new Period(YearMonth.of(2026, 2), YearMonth.of(2026, 4)));
    assertThat(around.during().months()).isEqualTo(3);
    assertThat(around.all()).isEqualTo(new Period(YearMonth.of(2026, 2), YearMonth.of(2026, 10)));
  }
}
