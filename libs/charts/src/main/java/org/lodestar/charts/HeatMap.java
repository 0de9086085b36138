package org.lodestar.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.charts.Shape.Anchor;

/**
 * A figure for each pair of two things, the more the darker and of another pattern, the figure
 * written in its cell.
 *
 * @param thing what rows are called
 * @param columns what stands above them: in the table in full, in the drawing briefly
 */
public record HeatMap(
    String title, String description, String thing, List<Column> columns, List<Row> rows)
    implements Chart {
  private static final int STEPS = 4;

  public HeatMap {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    int count = columns.size();
    if (rows.isEmpty() || count == 0) {
      throw new IllegalArgumentException("A heat map has rows and columns");
    }
    if (rows.stream().anyMatch(each -> each.values().size() != count)) {
      throw new IllegalArgumentException("A row has a value for each column, known or not");
    }
  }

  /** A column. */
  public record Column(String words, String brief) {}

  /** A row. */
  public record Row(String name, List<Value> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  @Override
  public Grid table() {
    List<String> heads = new ArrayList<>(List.of(thing));
    columns.forEach(each -> heads.add(each.words()));
    return new Grid(heads, rows.stream().map(HeatMap::cells).toList());
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>(List.of(row.name()));
    row.values().forEach(each -> cells.add(each.words()));
    return cells;
  }

  @Override
  public Picture draw(Frame frame) {
    Canvas canvas = new Canvas(frame);
    double least = frame.pick(0.36, 0.3);
    double widest = Letters.widest(rows.stream().map(Row::name).toList(), frame.size());
    double left = Math.min(widest, frame.width() * least) + 6;
    double cell = (frame.width() - left - 1) / columns.size();
    for (int c = 0; c < columns.size(); c++) {
      String brief = Letters.cut(columns.get(c).brief(), cell - 2, frame.size());
      canvas.words(new Point(left + (c + 0.5) * cell, frame.size()), brief, Anchor.MIDDLE);
    }
    Ticks ticks =
        Steps.ticks(rows.stream().flatMap(each -> each.values().stream()).toList(), STEPS);
    double y = frame.line() + 2;
    for (Row row : rows) {
      List<String> name = Letters.wrap(row.name(), left - 6, frame.size());
      double high = Math.max(frame.line() + 14, name.size() * frame.line() + 4);
      canvas.lines(new Point(0, y + frame.size() + 2), name, Anchor.START, false, Ink.TEXT);
      for (int c = 0; c < columns.size(); c++) {
        Bounds at = new Bounds(left + c * cell, y, left + (c + 1) * cell, y + high);
        cell(canvas, row.values().get(c), at, ticks);
      }
      y += high;
    }
    return canvas.picture(y + 2);
  }

  private static void cell(Canvas canvas, Value value, Bounds at, Ticks ticks) {
    List<List<Point>> ring = List.of(Canvas.corners(at));
    if (value.isKnown()) {
      canvas.shade(ring, Steps.of(ticks, value.number()));
    } else {
      canvas.missing(at, value.state());
    }
    double room = at.width() - 4;
    List<String> lines =
        Letters.wrap(value.words(), room / (value.isKnown() ? Letters.BOLD : 1), canvas.size());
    double base = (at.top() + at.bottom()) / 2 + canvas.size() * 0.36;
    String words =
        lines.size() == 1 ? lines.getFirst() : Letters.cut(value.words(), room, canvas.size());
    canvas.clearly(
        canvas.words(
            new Point(at.middle(), base),
            words,
            Anchor.MIDDLE,
            lines.size() == 1 && value.isKnown(),
            Ink.TEXT));
  }

  /** Which steps there are, for who explains them. */
  public List<String> steps() {
    Ticks ticks =
        Steps.ticks(rows.stream().flatMap(each -> each.values().stream()).toList(), STEPS);
    return IntStream.range(0, Steps.count(ticks)).mapToObj(i -> Steps.words(ticks, i)).toList();
  }
}
