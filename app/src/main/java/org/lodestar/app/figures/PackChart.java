package org.lodestar.app.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.charts.Chart;
import org.lodestar.charts.Ink;
import org.lodestar.charts.IntervalChart;
import org.lodestar.charts.LineChart;
import org.lodestar.charts.Series;
import org.lodestar.charts.StackedBars;
import org.lodestar.charts.Ticks;

/**
 * Figures of a pack that are drawn. A pack keeps the figures and not the picture, so that what it
 * says can be read, reckoned again and told as a table.
 *
 * @param said what can be seen in it, for those who cannot see it
 * @param up what the figures are
 * @param along what the slots or the rows are; heads their names in the table
 * @param unit written behind each number of an axis; may be empty
 * @param slots periods, or the parts that bars have
 * @param rows lines, or bars
 * @param level what is aimed for; null for nothing
 * @param beside what is to be known beside lines; null for nothing, as in each pack of before
 */
public record PackChart(
    Kind kind,
    String title,
    String said,
    String up,
    String along,
    String unit,
    List<Slot> slots,
    List<Row> rows,
    @Nullable Level level,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Beside beside) {
  /** How it is drawn. */
  public enum Kind {
    /** Lines from period to period. */
    OVER_TIME,
    /** Bars of several parts each. */
    PARTS,
    /**
     * From where to where a number may lie: each row has a lower and an upper end, of which the
     * words say both. Only where the two are the same a dot is drawn.
     */
    RANGES
  }

  /**
   * A period, or a part of bars.
   *
   * @param brief as it is written at the foot of the drawing; of a part, the name of its ink
   */
  public record Slot(String words, String brief) {}

  /** A line or a bar, with a value for each slot. */
  public record Row(String name, List<Value> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /**
   * A figure.
   *
   * @param number null where none is shown
   */
  public record Value(boolean keptBack, @Nullable Double number, String words) {
    private org.lodestar.charts.Value drawn() {
      return keptBack
          ? org.lodestar.charts.Value.keptBack(words)
          : number == null
              ? org.lodestar.charts.Value.unknown(words)
              : org.lodestar.charts.Value.of(number, words);
    }
  }

  /** What is aimed for. */
  public record Level(String words, double at) {}

  /**
   * A line over the width: what lies in the middle, or what chance alone seldom passes.
   *
   * @param from the place of the first slot for which it holds, from 0 on
   */
  public record Line(String words, double at, boolean limit, int from) {
    private LineChart.Level drawn() {
      return new LineChart.Level(
          words, at, limit ? LineChart.Level.Kind.LIMIT : LineChart.Level.Kind.MIDDLE, from);
    }
  }

  /** What is to be known about a slot: its place among them, from 0 on, and words. */
  public record Remark(int at, String words) {
    private LineChart.Remark drawn() {
      return new LineChart.Remark(at, words);
    }
  }

  /**
   * What is to be known beside lines.
   *
   * @param lines the middle and the limits, since recording changed last
   * @param breaks where recording changed: figures before and after are not alike
   * @param notes numbered; their words stand below
   */
  public record Beside(List<Line> lines, List<Remark> breaks, List<Remark> notes) {
    public Beside {
      lines = List.copyOf(lines);
      breaks = List.copyOf(breaks);
      notes = List.copyOf(notes);
    }

    /** What stands beside the lines of a chart, but for what is aimed for; null for nothing. */
    public static @Nullable Beside of(LineChart chart) {
      List<Line> lines =
          chart.levels().stream()
              .filter(each -> each.kind() != LineChart.Level.Kind.TARGET)
              .map(
                  each ->
                      new Line(
                          each.words(),
                          each.at(),
                          each.kind() == LineChart.Level.Kind.LIMIT,
                          each.from()))
              .toList();
      return lines.isEmpty() && chart.breaks().isEmpty() && chart.marks().isEmpty()
          ? null
          : new Beside(lines, remarks(chart.breaks()), remarks(chart.marks()));
    }

    private static List<Remark> remarks(List<LineChart.Remark> all) {
      return all.stream().map(each -> new Remark(each.at(), each.words())).toList();
    }

    private LineChart on(LineChart chart) {
      LineChart drawn =
          chart.with(
              breaks.stream().map(Remark::drawn).toList(),
              notes.stream().map(Remark::drawn).toList());
      for (Line each : lines) {
        drawn = drawn.withLevel(each.drawn());
      }
      return drawn;
    }
  }

  public PackChart {
    slots = List.copyOf(slots);
    rows = List.copyOf(rows);
    // What cannot be drawn was not written by us.
    drawn(kind, title, said, up, along, unit, slots, rows, level, beside);
  }

  /** One with nothing beside its figures. */
  public PackChart(
      Kind kind,
      String title,
      String said,
      String up,
      String along,
      String unit,
      List<Slot> slots,
      List<Row> rows,
      @Nullable Level level) {
    this(kind, title, said, up, along, unit, slots, rows, level, null);
  }

  /** As it is drawn. */
  public Chart chart() {
    return drawn(kind, title, said, up, along, unit, slots, rows, level, beside);
  }

  /** Words of the numbered notes, from 1 on. */
  public List<String> notes() {
    return chart().notes();
  }

  private static Chart drawn(
      Kind kind,
      String title,
      String said,
      String up,
      String along,
      String unit,
      List<Slot> slots,
      List<Row> rows,
      @Nullable Level level,
      @Nullable Beside beside) {
    return switch (kind) {
      case OVER_TIME -> {
        LineChart lines =
            LineChart.of(title, said, up, along, periods(slots), series(rows))
                .withAxis(each -> number(each) + unit, unit.isEmpty());
        if (level != null) {
          lines =
              lines.withLevel(
                  new LineChart.Level(level.words(), level.at(), LineChart.Level.Kind.TARGET));
        }
        yield beside == null ? lines : beside.on(lines);
      }
      case PARTS -> new StackedBars(title, said, along, parts(slots), bars(rows), false);
      case RANGES ->
          new IntervalChart(
              title,
              said,
              along,
              up,
              Ticks::words,
              rows.stream().map(each -> range(each.name(), each.values())).toList());
    };
  }

  private static IntervalChart.Row range(String name, List<Value> ends) {
    Double low = ends.getFirst().number();
    Double high = ends.getLast().number();
    String words = ends.getFirst().words();
    if (low == null || high == null) {
      return new IntervalChart.Row(name, 0, ends.getFirst().drawn(), 0);
    }
    return low.equals(high)
        ? new IntervalChart.Row(name, low, org.lodestar.charts.Value.of(low, words), high)
        : IntervalChart.Row.range(name, low, high, words);
  }

  private static String number(double tick) {
    return tick == Math.rint(tick) ? Long.toString((long) tick) : Double.toString(tick);
  }

  private static List<LineChart.Period> periods(List<Slot> slots) {
    return slots.stream().map(each -> new LineChart.Period(each.words(), each.brief())).toList();
  }

  private static List<Series> series(List<Row> rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(at -> new Series(rows.get(at).name(), Ink.of(at), values(rows.get(at))))
        .toList();
  }

  private static List<StackedBars.Part> parts(List<Slot> slots) {
    return slots.stream()
        .map(each -> new StackedBars.Part(each.words(), Ink.valueOf(each.brief())))
        .toList();
  }

  private static List<StackedBars.Bar> bars(List<Row> rows) {
    return rows.stream().map(each -> new StackedBars.Bar(each.name(), values(each))).toList();
  }

  private static List<org.lodestar.charts.Value> values(Row row) {
    return row.values().stream().map(Value::drawn).toList();
  }
}
