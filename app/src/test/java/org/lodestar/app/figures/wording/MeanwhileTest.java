package org.lodestar.app.figures.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.ledger.Milestones;
import org.lodestar.app.ledger.Milestones.Milestone;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Quality;

/** What was said to everybody is marked beside a few figures, in the months that they tell of. */
class MeanwhileTest {
  private static final YearMonth FIRST = YearMonth.of(2026, 1);

  private static List<ShownFigure> months(int many) {
    return IntStream.range(0, many)
        .mapToObj(FIRST::plusMonths)
        .map(Period::of)
        .map(
            each ->
                new ShownFigure(
                    each, new Figure.Known(each, BigDecimal.TEN, 10, null, Quality.WHOLE)))
        .toList();
  }

  /** Of each month that it is asked for, so many. */
  private static Milestones each(int many) {
    return (first, last) ->
        IntStream.range(0, many)
            .mapToObj(at -> first.atDay(at + 1))
            .map(day -> new Milestone("No. " + day.getDayOfMonth(), day, day))
            .toList();
  }

  @ParameterizedTest(name = "{1} in {2} months beside {0}: {3}")
  @CsvSource({
    "K1, 2, 3, 2",
    "K11, 2, 1, 2",
    "K11_REACH, 20, 1, 12",
    "K1, 2, 0, 0",
    "K2_DAY, 2, 3, 0",
    "K3, 2, 3, 0"
  })
  void aFewFiguresAreMarkedAndNoneWithMoreThanOneCanRead(
      String code, int ran, int months, int marked) {
    assertThat(
            new Meanwhile(List.of(each(ran)))
                .marks(Measures.find(code).orElseThrow(), months(months)))
        .hasSize(marked)
        .allMatch(Meanwhile::isMark)
        .allMatch(each -> each.kind() == SeriesNote.Kind.EVENT && each.month().equals(FIRST));
  }

  @Test
  void theNewestComesFirstAndNobodyWroteIt() {
    List<Milestone> ran =
        new Meanwhile(List.of(each(2))).beside(Measures.find("K1").orElseThrow(), months(1));
    assertThat(ran)
        .extracting(Milestone::begins)
        .containsExactly(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1));
  }
}
