package org.lodestar.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On paper that knows no colour, and to eyes that do not, neighbours are told apart. */
class GreyTest {
  private static final List<Ink> SERIES = IntStream.range(0, 4).mapToObj(Ink::of).toList();
  private static final List<Ink> STATES =
      List.of(Ink.SEA, Ink.MOSS, Ink.AMBER, Ink.DANGER, Ink.QUIET);

  @Test
  void eachOfFourSeriesHasAStrokeAMarkAndAPatternOfItsOwn() {
    assertThat(SERIES).extracting(Ink::dash).doesNotHaveDuplicates();
    assertThat(SERIES).extracting(Ink::mark).doesNotHaveDuplicates();
    assertThat(SERIES).extracting(Ink::pattern).doesNotHaveDuplicates();
    assertThat(STATES).extracting(Ink::pattern).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Frame.class)
  void linesAreDrawnWithTheStrokeOfTheirSeriesAndNoTwoAlike(Frame frame) {
    List<Series> lines = new ArrayList<>();
    for (Ink each : SERIES) {
      lines.add(
          new Series(
              "Series " + each, each, List.of(Value.of(3), Value.of(9), Value.of(each.ordinal()))));
    }
    List<LineChart.Period> periods =
        List.of("A", "B", "C").stream().map(each -> new LineChart.Period(each, each)).toList();
    Map<String, Set<String>> strokes = new TreeMap<>();
    for (Shape each : LineChart.of("t", "d", "up", "along", periods, lines).draw(frame).shapes()) {
      if (each instanceof Shape.Lines drawn && isSeries(drawn)) {
        strokes.computeIfAbsent(drawn.stroke(), ink -> new HashSet<>()).add(drawn.dash());
      }
    }
    assertThat(strokes).hasSize(SERIES.size());
    assertThat(strokes.values()).doesNotHaveDuplicates().allMatch(each -> each.size() == 1);
  }

  /** Thin lines lead from the end of a series to its name. */
  private static boolean isSeries(Shape.Lines drawn) {
    return !drawn.closed()
        && drawn.width() > 1
        && SERIES.stream().anyMatch(each -> each.colour().equals(drawn.stroke()));
  }

  /** Steps of a heat map and of a map of wards, without the figure that stands in each. */
  @Test
  void eachStepOfAShadeIsFilledAnotherWay() {
    List<String> seen = new ArrayList<>();
    for (int step = 0; step <= 4; step++) {
      Canvas canvas = new Canvas(Frame.WIDE);
      canvas.shade(List.of(Canvas.corners(new Bounds(0, 0, 60, 30))), step);
      StringBuilder look = new StringBuilder();
      for (Shape each : canvas.picture(40).shapes()) {
        if (each instanceof Shape.Lines drawn) {
          look.append(grey(drawn.fill())).append(drawn.paths()).append(drawn.width()).append('|');
        }
      }
      seen.add(look.toString());
    }
    assertThat(seen).doesNotHaveDuplicates();
  }

  /** In ten steps of grey: what differs by less looks alike. */
  private static String grey(String fill) {
    if (!fill.startsWith("#")) {
      return fill;
    }
    int red = Integer.parseInt(fill.substring(1, 3), 16);
    int green = Integer.parseInt(fill.substring(3, 5), 16);
    int blue = Integer.parseInt(fill.substring(5, 7), 16);
    return String.valueOf(Math.round((0.2126 * red + 0.7152 * green + 0.0722 * blue) / 25.5));
  }
}
