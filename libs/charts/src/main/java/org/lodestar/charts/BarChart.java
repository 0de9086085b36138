package org.lodestar.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.charts.Shape.Anchor;

/**
 * Bars below each other, the figure written at the end of each.
 *
 * @param thing what a bar stands for; heads their names in the table
 * @param figure what their lengths are
 * @param level a line through all of them, such as a target; null for none
 */
public record BarChart(
    String title,
    String description,
    String thing,
    String figure,
    List<Bar> bars,
    @Nullable Level level)
    implements Chart {
  private static final double THICK = 22;
  private static final double GAP = 10;
  private static final double STUB = 46;

  public BarChart {
    bars = List.copyOf(bars);
    if (bars.isEmpty()) {
      throw new IllegalArgumentException("A bar chart has bars");
    }
    if (bars.stream().anyMatch(each -> each.value().number() < 0)) {
      throw new IllegalArgumentException("Bars are as long as what they count");
    }
  }

  /** A bar. */
  public record Bar(String name, Ink ink, Value value) {
    /** One in the usual colour. */
    public static Bar of(String name, Value value) {
      return new Bar(name, Ink.SEA, value);
    }
  }

  /** A length that others are seen against. */
  public record Level(String words, double at) {}

  /** Bars alone. */
  public static BarChart of(
      String title, String description, String thing, String figure, List<Bar> bars) {
    return new BarChart(title, description, thing, figure, bars, null);
  }

  /** The same with a line through all of them. */
  public BarChart withLevel(Level level) {
    return new BarChart(title, description, thing, figure, bars, level);
  }

  @Override
  public Grid table() {
    return new Grid(
        List.of(thing, figure),
        bars.stream().map(each -> List.of(each.name(), each.value().words())).toList());
  }

  @Override
  public Picture draw(Frame frame) {
    Canvas canvas = new Canvas(frame);
    Names names = Names.of(frame, bars.stream().map(Bar::name).toList());
    double left = names.width();
    double words = Letters.widest(bars.stream().map(each -> each.value().words()).toList(), frame.size());
    double room = Math.max(STUB, frame.width() - left - words * 1.2 - GAP);
    double scale = room / Math.max(most(), 1e-9);
    double y = level == null ? 0 : level(canvas, left, left + level.at() * scale, frame);
    double head = y;
    for (Bar bar : bars) {
      bar(canvas, bar, new Point(left, y + names.above(bar.name())), scale);
      y += names.height(bar.name(), THICK) + GAP;
    }
    canvas.upright(left, head, y - GAP / 2, Ink.EDGE, "");
    if (level != null) {
      double x = left + level.at() * scale;
      canvas.line(new Point(x, head - 2), new Point(x, y - GAP / 2), Ink.TEXT, 1.5, "");
    }
    double top = head;
    for (Bar bar : bars) {
      names.write(canvas, top + frame.pick(1, 0), bar.name(), false);
      top += names.height(bar.name(), THICK) + GAP;
    }
    return canvas.picture(y);
  }

  private double most() {
    double most = bars.stream().map(Bar::value).filter(Value::isKnown).mapToDouble(Value::number).max().orElse(0);
    return level == null ? most : Math.max(most, level.at());
  }

  /** The word of the level above its line. */
  private double level(Canvas canvas, double left, double x, Frame frame) {
    String words = Letters.cut(level == null ? "" : level.words(), frame.width() - 4, frame.size());
    double half = Letters.width(words, frame.size()) / 2;
    double middle = Math.clamp(x, half, frame.width() - half);
    canvas.quietly(new Point(middle, frame.size()), words, Anchor.MIDDLE);
    return frame.line() + 4;
  }

  private static void bar(Canvas canvas, Bar bar, Point at, double scale) {
    Value value = bar.value();
    double length = value.isKnown() ? value.number() * scale : value.isKeptBack() ? STUB : 0;
    Bounds room = new Bounds(at.x(), at.y(), at.x() + length, at.y() + THICK);
    if (!value.isKnown() && length > 0) {
      canvas.missing(room, value.state());
    } else if (length > 0) {
      canvas.box(room, bar.ink());
    }
    Point end = new Point(room.right() + 6, at.y() + THICK / 2 + canvas.size() * 0.36);
    boolean known = value.isKnown();
    canvas.clearly(
        canvas.words(
            end,
            value.words(),
            Anchor.START,
            known,
            known ? Ink.TEXT : Ink.QUIET.colour()));
  }
}
