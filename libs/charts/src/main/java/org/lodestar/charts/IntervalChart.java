package org.lodestar.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.lodestar.charts.Shape.Anchor;

/**
 * Estimates below each other: a dot, and a line from where the truth may begin to where it may end.
 * What has no middle that may be told is a bar without a dot, so that nobody reads one off it.
 *
 * @param thing what a row stands for
 * @param figure what is estimated
 */
public record IntervalChart(
    String title,
    String description,
    String thing,
    String figure,
    DoubleFunction<String> alongWords,
    List<Row> rows)
    implements Chart {
  private static final double HIGH = 20;
  private static final double GAP = 10;

  public IntervalChart {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("There is an estimate to draw");
    }
  }

  /**
   * An estimate.
   *
   * @param value the words say the interval, too: {@code 40 (31 to 52)}
   * @param dotted whether the value may be seen; else the interval alone
   */
  public record Row(String name, double low, Value value, double high, boolean dotted) {
    /** One with its value. */
    public Row(String name, double low, Value value, double high) {
      this(name, low, value, high, true);
    }

    /** A range, of which no middle is told. */
    public static Row range(String name, double low, double high, String words) {
      return new Row(name, low, Value.of((low + high) / 2, words), high, false);
    }

    public Row {
      if (value.isKnown() && !(low <= value.number() && value.number() <= high)) {
        throw new IllegalArgumentException("An estimate lies within its interval: " + name);
      }
    }
  }

  @Override
  public Grid table() {
    return new Grid(
        List.of(thing, figure),
        rows.stream().map(each -> List.of(each.name(), each.value().words())).toList());
  }

  @Override
  public Picture draw(Frame frame) {
    Canvas canvas = new Canvas(frame);
    Names names = Names.of(frame, rows.stream().map(Row::name).toList());
    List<Row> known = rows.stream().filter(each -> each.value().isKnown()).toList();
    Ticks ticks =
        Ticks.around(
            known.stream().mapToDouble(Row::low).min().orElse(0),
            known.stream().mapToDouble(Row::high).max().orElse(0),
            4,
            false);
    double left = names.width() + 6;
    double right = frame.width() - 6;
    double y = 2;
    List<Double> tops = new ArrayList<>();
    for (Row row : rows) {
      tops.add(y);
      y += names.height(row.name(), HIGH + frame.line()) + GAP;
    }
    axis(canvas, ticks, left, right, y);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      names.write(canvas, tops.get(i), row.name(), false);
      row(canvas, row, tops.get(i) + names.above(row.name()), ticks, left, right);
    }
    return canvas.picture(y + frame.line() + 4);
  }

  private void axis(Canvas canvas, Ticks ticks, double left, double right, double foot) {
    canvas.across(foot - 2, left, right, Ink.EDGE);
    double last = Double.NEGATIVE_INFINITY;
    for (double tick : ticks.all()) {
      double x = left + ticks.share(tick) * (right - left);
      canvas.upright(x, 0, foot - 2, Ink.LINE, "");
      String words = alongWords.apply(tick);
      double half = Letters.width(words, canvas.size()) / 2;
      double middle = Math.clamp(x, half, canvas.frame().width() - half);
      if (middle - half > last + 6) {
        canvas.words(new Point(middle, foot + canvas.size()), words, Anchor.MIDDLE);
        last = middle + half;
      }
    }
  }

  private static void row(
      Canvas canvas, Row row, double top, Ticks ticks, double left, double right) {
    double y = top + HIGH / 2;
    double at = left;
    if (row.value().isKnown()) {
      double low = left + ticks.share(row.low()) * (right - left);
      double high = left + ticks.share(row.high()) * (right - left);
      at = left + ticks.share(row.value().number()) * (right - left);
      double wide = row.dotted() ? 2.5 : 7;
      canvas.line(new Point(low, y), new Point(high, y), Ink.SEA.colour(), wide, "");
      canvas.upright(low, y - 6, y + 6, Ink.SEA.colour(), "");
      canvas.upright(high, y - 6, y + 6, Ink.SEA.colour(), "");
      if (row.dotted()) {
        canvas.mark(new Point(at, y), Ink.SEA, 5);
      }
    } else {
      canvas.missing(new Bounds(left, y - 7, left + 40, y + 7), row.value().state());
    }
    double half = Letters.width(row.value().words(), canvas.size()) / 2;
    String words = Letters.cut(row.value().words(), right - left, canvas.size());
    double least = left - 4 + Math.min(half, (right - left) / 2);
    double middle = Math.clamp(at, least, Math.max(least, canvas.frame().width() - half));
    canvas.clearly(
        canvas.words(
            new Point(middle, top + HIGH + canvas.size()), words, Anchor.MIDDLE, false, Ink.TEXT));
  }
}
