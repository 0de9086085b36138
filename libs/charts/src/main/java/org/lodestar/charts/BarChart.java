package org.lodestar.charts;

import java.util.ArrayList;
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
    return draw(frame, false);
  }

  /**
   * @param joined whether the way from bar to bar is drawn
   */
  Picture draw(Frame frame, boolean joined) {
    Canvas canvas = new Canvas(frame);
    Names names = Names.of(frame, bars.stream().map(Bar::name).toList());
    double left = names.width();
    double scale = scale(frame, left);
    double head = level == null ? 0 : frame.line() + 4;
    List<Bounds> rooms = rooms(names, head, scale);
    if (joined) {
      ways(canvas, rooms);
    }
    for (int i = 0; i < bars.size(); i++) {
      bar(canvas, bars.get(i), rooms.get(i));
    }
    double foot = rooms.getLast().bottom() + GAP / 2;
    canvas.upright(left, head, foot, Ink.EDGE, "");
    if (level != null) {
      level(canvas, level, new Point(left + level.at() * scale, head), foot);
    }
    double top = head;
    for (Bar bar : bars) {
      names.write(canvas, top + frame.pick(1, 0), bar.name(), false);
      top += names.height(bar.name(), THICK) + GAP;
    }
    return canvas.picture(top);
  }

  /** How long one is that counts one. */
  private double scale(Frame frame, double left) {
    List<String> words = bars.stream().map(each -> each.value().words()).toList();
    double written = Letters.widest(words, frame.size()) * Letters.BOLD + GAP;
    double known =
        bars.stream()
            .map(Bar::value)
            .filter(Value::isKnown)
            .mapToDouble(Value::number)
            .max()
            .orElse(0);
    double most = level == null ? known : Math.max(known, level.at());
    return Math.max(STUB, frame.width() - left - written) / Math.max(most, 1e-9);
  }

  private List<Bounds> rooms(Names names, double head, double scale) {
    List<Bounds> rooms = new ArrayList<>();
    double y = head;
    for (Bar bar : bars) {
      Value value = bar.value();
      double length = value.isKnown() ? value.number() * scale : value.isKeptBack() ? STUB : 0;
      double top = y + names.above(bar.name());
      rooms.add(new Bounds(names.width(), top, names.width() + length, top + THICK));
      y += names.height(bar.name(), THICK) + GAP;
    }
    return rooms;
  }

  private void ways(Canvas canvas, List<Bounds> rooms) {
    for (int i = 1; i < rooms.size(); i++) {
      if (bars.get(i - 1).value().isKnown() && bars.get(i).value().isKnown()) {
        Bounds from = rooms.get(i - 1);
        Bounds to = rooms.get(i);
        canvas.fill(
            List.of(
                List.of(
                    new Point(from.left(), from.bottom()),
                    new Point(from.right(), from.bottom()),
                    new Point(to.right(), to.top()),
                    new Point(to.left(), to.top()))),
            Ink.SEA.soft(),
            Ink.LINE);
      }
    }
  }

  /** A line through all bars, its word above. */
  private static void level(Canvas canvas, Level level, Point at, double foot) {
    canvas.line(new Point(at.x(), at.y() - 2), new Point(at.x(), foot), Ink.TEXT, 1.5, "");
    double sheet = canvas.frame().width();
    String words = Letters.cut(level.words(), sheet - 4, canvas.size());
    double half = Letters.width(words, canvas.size()) / 2;
    double middle = Math.clamp(at.x(), half, sheet - half);
    canvas.quietly(new Point(middle, canvas.size()), words, Anchor.MIDDLE);
  }

  private static void bar(Canvas canvas, Bar bar, Bounds room) {
    Value value = bar.value();
    if (room.width() > 0 && value.isKnown()) {
      canvas.box(room, bar.ink());
    } else if (room.width() > 0) {
      canvas.missing(room, value.state());
    }
    Point end = new Point(room.right() + 6, room.top() + THICK / 2 + canvas.size() * 0.36);
    String colour = value.isKnown() ? Ink.TEXT : Ink.QUIET.colour();
    canvas.clearly(canvas.words(end, value.words(), Anchor.START, value.isKnown(), colour));
  }
}
