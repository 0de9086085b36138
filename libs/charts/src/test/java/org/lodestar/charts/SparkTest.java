package org.lodestar.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.charts.LineChart.Level;
import org.lodestar.charts.LineChart.Period;
import org.lodestar.charts.LineChart.Remark;

class SparkTest {
  private static final Value KEPT = Value.keptBack("kept back");

  private static LineChart of(Value... values) {
    return LineChart.of(
        "Concerns \"<raised>\"",
        "First 4, last 9.",
        "How many",
        "Quarter",
        IntStream.range(0, values.length).mapToObj(i -> new Period("P" + i, "P" + i)).toList(),
        List.of(new Series("", Ink.SEA, List.of(values))));
  }

  private static List<List<Point>> runs(Spark spark, Frame frame) {
    return spark.draw(frame).shapes().stream()
        .filter(Shape.Lines.class::isInstance)
        .map(Shape.Lines.class::cast)
        .filter(each -> !each.closed() && each.stroke().equals(Ink.SEA.colour()))
        .flatMap(each -> each.paths().stream())
        .toList();
  }

  private static List<Shape.Round> points(Spark spark, Frame frame) {
    return spark.draw(frame).shapes().stream()
        .filter(Shape.Round.class::isInstance)
        .map(Shape.Round.class::cast)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Frame.class)
  void itIsDrawnWithoutAWordAndSaysAllOfItInItsLabel(Frame frame) {
    Spark spark = new Spark(of(Value.of(4), Value.of(9)), 0);
    assertThat(spark.draw(frame).words()).isEmpty();
    assertThat(spark.labelled(frame))
        .contains("aria-label=\"Concerns &quot;&lt;raised&gt;&quot;. First 4, last 9.\"")
        .doesNotContain("<title", "<desc", " id=");
    assertThat(spark.table()).isEqualTo(of(Value.of(4), Value.of(9)).table());
  }

  @ParameterizedTest
  @EnumSource(Frame.class)
  void theLineHasAGapWhereAFigureIsKeptBackAndWhereRecordingChanged(Frame frame) {
    Value[] all = {Value.of(1), Value.of(2), KEPT, Value.of(3), Value.of(4), Value.of(5)};
    assertThat(runs(new Spark(of(all), 0), frame)).extracting(List::size).containsExactly(2, 3);
    LineChart broken = of(all).with(List.of(new Remark(5, "changed")), List.of());
    assertThat(runs(new Spark(broken, 0), frame)).extracting(List::size).containsExactly(2, 2);
    assertThat(points(new Spark(broken, 0), frame)).hasSize(5);
  }

  @Test
  void theLastFigureIsTheLargestPointAndNoneIsWhereTheLastIsKeptBack() {
    List<Shape.Round> told = points(new Spark(of(Value.of(4), Value.of(9)), 0), Frame.NARROW);
    assertThat(told).extracting(Shape.Round::radius).containsExactly(4.0, 9.0);
    List<Shape.Round> kept = points(new Spark(of(Value.of(4), Value.of(9), KEPT), 0), Frame.NARROW);
    assertThat(kept).extracting(Shape.Round::radius).containsExactly(4.0, 4.0);
  }

  @Test
  void aHigherFigureStandsHigherAndATargetBetweenThemLiesBetween() {
    LineChart chart =
        of(Value.of(2), Value.of(10)).withLevel(new Level("target 5", 5, Level.Kind.TARGET));
    List<Shape.Round> points = points(new Spark(chart, 0), Frame.NARROW);
    double target =
        new Spark(chart, 0)
            .draw(Frame.NARROW).shapes().stream()
                .filter(Shape.Lines.class::isInstance)
                .map(Shape.Lines.class::cast)
                .filter(each -> each.stroke().equals(Ink.TEXT))
                .mapToDouble(each -> each.paths().getFirst().getFirst().y())
                .sum();
    assertThat(points.getLast().y()).isLessThan(target);
    assertThat(target).isLessThan(points.getFirst().y());
  }

  @Test
  void onAScaleThatIsGivenAFigureIsSeenAgainstAllOfIt() {
    LineChart chart = of(Value.of(1), Value.of(1));
    double alone = points(new Spark(chart, 0), Frame.NARROW).getLast().y();
    double ofFour = points(new Spark(chart, 4), Frame.NARROW).getLast().y();
    assertThat(alone).isLessThan(ofFour);
  }

  @Test
  void oneFigureIsNoLine() {
    assertThat(new Spark(of(KEPT, Value.of(4)), 0).isLine()).isFalse();
    assertThat(new Spark(of(Value.of(4), KEPT, Value.of(4)), 0).isLine()).isTrue();
  }

  @Test
  void twoLinesAreNoSpark() {
    LineChart one = of(Value.of(1));
    Series series = one.series().getFirst();
    LineChart two = LineChart.of("t", "d", "up", "along", one.periods(), List.of(series, series));
    assertThatThrownBy(() -> new Spark(two, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
