package org.lodestar.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Whatever the figures: every word can be read, and the table says what the drawing says. */
class ReadableTest {
  static final List<Function<Made, Chart>> KINDS =
      List.of(
          Made::lines,
          Made::spark,
          Made::bars,
          Made::stacked,
          Made::timeline,
          Made::funnel,
          Made::heat,
          Made::intervals,
          Made::map);

  @Property(tries = 400)
  void noWordLiesUponAnotherAndNothingLeavesTheSheet(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    for (Function<Made, Chart> kind : KINDS) {
      Readable.check(kind.apply(new Made(seed)));
    }
  }

  @Property(tries = 100)
  void everyFigureThatIsWrittenStandsInTheTable(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    for (Chart chart : List.of(new Made(seed).bars(), new Made(seed).stacked())) {
      List<String> told = chart.table().rows().stream().flatMap(List::stream).toList();
      for (Frame frame : Frame.values()) {
        Stream<String> figures =
            chart.draw(frame).words().stream().filter(Shape.Words::bold).map(Shape.Words::text);
        assertThat(told).containsAll(figures.toList());
      }
    }
  }

  @Property(tries = 100)
  void aFigureThatIsNotToldIsNeverDrawnAsALength(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    LineChart chart = new Made(seed).lines();
    long known =
        chart.series().stream()
            .flatMap(each -> each.values().stream())
            .filter(Value::isKnown)
            .count();
    long unnumbered = chart.draw(Frame.WIDE).shapes().stream().filter(ReadableTest::isMark).count();
    assertThat(unnumbered).isEqualTo(known);
  }

  /** Marks of points are filled with the colour of their series. */
  private static boolean isMark(Shape shape) {
    return switch (shape) {
      case Shape.Round round -> !round.fill().equals(Ink.PAPER);
      case Shape.Lines lines ->
          lines.closed() && isInk(lines.fill()) && lines.stroke().equals("none");
      case Shape.Words _ -> false;
    };
  }

  private static boolean isInk(String fill) {
    return Stream.of(Ink.values()).anyMatch(each -> each.colour().equals(fill));
  }
}
