package org.lodestar.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.charts.LineChart.Level;
import org.lodestar.charts.LineChart.Period;
import org.lodestar.charts.LineChart.Remark;

class LineChartTest {
  /** Five periods; the level holds from the third on, where counting changed. */
  private static LineChart five() {
    return LineChart.of(
            "Concerns",
            "Some",
            "Figure",
            "Month",
            IntStream.range(0, 5).mapToObj(i -> new Period("P" + i, "P" + i)).toList(),
            List.of(
                new Series("", Ink.SEA, IntStream.range(0, 5).mapToObj(i -> Value.of(i)).toList())))
        .withLevel(new Level("median 3", 3, Level.Kind.MIDDLE, 2))
        .with(List.of(new Remark(2, "changed")), List.of(new Remark(0, "a"), new Remark(3, "b")));
  }

  @ParameterizedTest
  @CsvSource({
    "9, 5, 2, 2, 0 3",
    "5, 5, 2, 2, 0 3",
    "4, 4, 1, 1, 2",
    "3, 3, 0, 0, 1",
    "2, 2, 0, '', 0",
    "1, 1, 0, '', ''"
  })
  void ofItsLastPeriodsAChartKeepsWhatWasReckonedAndWhatIsToBeKnownOfThem(
      int most, int periods, int from, String breaks, String marks) {
    LineChart last = five().last(most);
    assertThat(last.periods()).hasSize(periods).endsWith(new Period("P4", "P4"));
    assertThat(last.series().getFirst().values()).hasSize(periods).endsWith(Value.of(4));
    assertThat(last.levels()).containsExactly(new Level("median 3", 3, Level.Kind.MIDDLE, from));
    assertThat(places(last.breaks())).isEqualTo(breaks);
    assertThat(places(last.marks())).isEqualTo(marks);
    assertThat(last.draw(Frame.NARROW).words()).isNotEmpty();
  }

  private static String places(List<Remark> remarks) {
    return String.join(" ", remarks.stream().map(each -> String.valueOf(each.at())).toList());
  }
}
