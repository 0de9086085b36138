package org.lodestar.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntervalChartTest {
  private static IntervalChart of(IntervalChart.Row... rows) {
    return new IntervalChart("Hidden", "Some", "What", "How many", Ticks::words, List.of(rows));
  }

  private static Stream<Shape.Round> dots(IntervalChart chart, Frame frame) {
    return chart.draw(frame).shapes().stream()
        .filter(Shape.Round.class::isInstance)
        .map(Shape.Round.class::cast);
  }

  @ParameterizedTest
  @EnumSource(Frame.class)
  void aRangeHasNoDotInItsMiddleAndAnEstimateHasOne(Frame frame) {
    IntervalChart.Row range = IntervalChart.Row.range("All", 60, 140, "between 60 and 140");
    IntervalChart.Row estimate =
        new IntervalChart.Row("All", 60, Value.of(100, "100 (60 to 140)"), 140);
    assertThat(dots(of(range), frame)).isEmpty();
    assertThat(dots(of(estimate), frame)).hasSize(1);
    assertThat(of(range).draw(frame).words())
        .extracting(Shape.Words::text)
        .contains("between 60 and 140");
    assertThat(of(range).table().rows()).containsExactly(List.of("All", "between 60 and 140"));
  }
}
