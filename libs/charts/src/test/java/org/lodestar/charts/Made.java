package org.lodestar.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Charts of invented figures: any of a kind, the same again for a seed. */
final class Made {
  private static final List<String> NAMES =
      List.of(
          "Aveley",
          "Prevent those at most risk",
          "Little Marsh Rectory and Northgate East of the Old Dock",
          "Duty to notify",
          "K1",
          "Unterbringungsmöglichkeiten-für-Menschen-die-ankommen");

  private final SplittableRandom random;

  Made(long seed) {
    this.random = new SplittableRandom(seed);
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  String name() {
    return NAMES.get(upTo(NAMES.size() - 1));
  }

  Value value(int most) {
    return switch (upTo(9)) {
      case 0 -> Value.keptBack("under 5");
      case 1 -> Value.unknown("not known");
      default -> Value.of(upTo(most));
    };
  }

  int most() {
    return List.of(0, 3, 12, 400, 98_000).get(upTo(4));
  }

  private List<Value> values(int count) {
    int most = most();
    return IntStream.range(0, count).mapToObj(_ -> value(most)).toList();
  }

  LineChart lines() {
    int count = 1 + upTo(40);
    List<LineChart.Period> periods =
        IntStream.range(0, count)
            .mapToObj(i -> new LineChart.Period("Period " + i, "Q" + i + " 2026"))
            .toList();
    int lines = 1 + upTo(3);
    List<Series> series =
        IntStream.range(0, lines)
            .mapToObj(i -> new Series(lines == 1 ? "" : name(), Ink.of(i), values(count)))
            .toList();
    LineChart chart =
        LineChart.of("Lines", "Some", "Referrals a quarter", "Quarter", periods, series);
    if (upTo(1) == 1) {
      chart =
          chart
              .withLevel(new LineChart.Level("target 8", 8, LineChart.Level.Kind.TARGET))
              .withLevel(new LineChart.Level("median 5", 5, LineChart.Level.Kind.MIDDLE));
    }
    return chart.with(remarks(count, upTo(2)), remarks(count, upTo(4)));
  }

  private List<LineChart.Remark> remarks(int periods, int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> new LineChart.Remark(upTo(periods - 1), "since then each counts once"))
        .toList();
  }

  /** One line of its own, in a tile. */
  Spark spark() {
    LineChart lines = lines();
    Series first = lines.series().getFirst();
    return new Spark(
        new LineChart(
            lines.title(),
            lines.description(),
            lines.up(),
            lines.along(),
            lines.upWords(),
            lines.whole(),
            lines.periods(),
            List.of(first),
            lines.levels(),
            lines.breaks(),
            lines.marks()),
        upTo(1) * 100);
  }

  BarChart bars() {
    int most = most();
    List<BarChart.Bar> bars =
        IntStream.rangeClosed(0, upTo(12))
            .mapToObj(_ -> new BarChart.Bar(name(), Ink.of(upTo(3)), value(most)))
            .toList();
    BarChart chart = BarChart.of("Bars", "Some", "Ward", "Concerns", bars);
    return upTo(1) == 1 ? chart : chart.withLevel(new BarChart.Level("target", upTo(500)));
  }

  StackedBars stacked() {
    int most = most();
    int count = 1 + upTo(4);
    List<StackedBars.Part> parts =
        IntStream.range(0, count)
            .mapToObj(i -> new StackedBars.Part(name(), Ink.values()[i]))
            .toList();
    List<StackedBars.Bar> bars =
        IntStream.rangeClosed(0, upTo(5))
            .mapToObj(
                _ ->
                    new StackedBars.Bar(
                        name(), IntStream.range(0, count).mapToObj(_ -> value(most)).toList()))
            .toList();
    return new StackedBars("Stacked", "Some", "Priority", parts, bars, upTo(1) == 1);
  }

  Timeline timeline() {
    LocalDate from = LocalDate.of(2026, 1 + upTo(11), 1);
    LocalDate to = from.plusDays(30 + upTo(3000));
    List<Timeline.Row> rows = new ArrayList<>();
    for (int i = 0; i <= upTo(8); i++) {
      rows.add(upTo(4) == 0 ? Timeline.Row.heading("r" + i, name()) : row("r" + i, from));
    }
    List<Timeline.Tie> ties =
        rows.size() < 2 ? List.of() : List.of(new Timeline.Tie("r0", "r" + (rows.size() - 1)));
    Timeline.@Nullable Milestone now =
        upTo(1) == 1 ? null : new Timeline.Milestone(from.plusDays(upTo(4000)), "today");
    return new Timeline("Time", "Some", "Action", "When", from, to, now, rows, ties);
  }

  private Timeline.Row row(String key, LocalDate from) {
    List<Timeline.Span> spans = new ArrayList<>();
    LocalDate at = from.plusDays(upTo(2000) - 300);
    for (int i = 0; i < upTo(3); i++) {
      LocalDate end = at.plusDays(upTo(600));
      spans.add(new Timeline.Span(at, end, Ink.values()[upTo(7)], upTo(2) == 0 ? "" : name()));
      at = end.plusDays(1);
    }
    List<Timeline.Milestone> stones =
        IntStream.range(0, upTo(3))
            .mapToObj(_ -> new Timeline.Milestone(from.plusDays(upTo(2500)), "board agrees"))
            .toList();
    return new Timeline.Row(key, name(), false, spans, stones);
  }

  FunnelChart funnel() {
    BarChart bars = bars();
    return new FunnelChart("Stages", "Some", "Stage", "In a year", bars.bars());
  }

  HeatMap heat() {
    int most = most();
    int columns = 1 + upTo(4);
    List<HeatMap.Column> heads =
        IntStream.range(0, columns)
            .mapToObj(i -> new HeatMap.Column("Quarter " + i, "Q" + i))
            .toList();
    List<HeatMap.Row> rows =
        IntStream.rangeClosed(0, upTo(7))
            .mapToObj(
                _ ->
                    new HeatMap.Row(
                        name(), IntStream.range(0, columns).mapToObj(_ -> value(most)).toList()))
            .toList();
    return new HeatMap("Heat", "Some", "Ward", heads, rows);
  }

  IntervalChart intervals() {
    int most = most();
    List<IntervalChart.Row> rows =
        IntStream.rangeClosed(0, upTo(7)).mapToObj(_ -> interval(value(most))).toList();
    return new IntervalChart("Range", "Some", "List", "Estimate", Ticks::words, rows);
  }

  private IntervalChart.Row interval(Value value) {
    double low = value.number() - upTo(20);
    double high = value.number() + upTo(300);
    Value said =
        value.isKnown()
            ? Value.of(value.number(), value.words() + " (" + low + " to " + high + ")")
            : value;
    return value.isKnown() && upTo(1) == 1
        ? IntervalChart.Row.range(name(), low, high, said.words())
        : new IntervalChart.Row(name(), low, said, high);
  }

  /** Areas as the cells of a crooked net over a place in England. */
  WardMap map() {
    int across = 1 + upTo(5);
    int up = 1 + upTo(4);
    Point[][] corners = new Point[across + 1][up + 1];
    for (int i = 0; i <= across; i++) {
      for (int j = 0; j <= up; j++) {
        corners[i][j] =
            new Point(
                0.2 + (i + random.nextDouble() * 0.8) * 0.05,
                51.4 + (j + random.nextDouble() * 0.8) * 0.03);
      }
    }
    int most = most();
    List<WardMap.Area> areas = new ArrayList<>();
    for (int i = 0; i < across; i++) {
      for (int j = 0; j < up; j++) {
        List<Point> ring =
            List.of(corners[i][j], corners[i + 1][j], corners[i + 1][j + 1], corners[i][j + 1]);
        areas.add(new WardMap.Area(name(), List.of(ring), value(most)));
      }
    }
    return new WardMap("Map", "Some", "Ward", "Concerns", areas);
  }
}
