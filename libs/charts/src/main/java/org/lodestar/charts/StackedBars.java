package org.lodestar.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.charts.Shape.Anchor;

/**
 * Bars of at most five parts each, named above the first bar and numbered in each.
 *
 * @param thing what a bar stands for; heads their names in the table
 * @param parts what the parts are, from left to right
 * @param even whether all bars are equally long, so that shares are compared
 */
public record StackedBars(
    String title, String description, String thing, List<Part> parts, List<Bar> bars, boolean even)
    implements Chart {
  /** More than this nobody tells apart. */
  public static final int MOST_PARTS = 5;

  private static final double THICK = 26;
  private static final double GAP = 10;
  private static final double STUB = 30;

  public StackedBars {
    parts = List.copyOf(parts);
    bars = List.copyOf(bars);
    int count = parts.size();
    if (bars.isEmpty() || count == 0 || count > MOST_PARTS) {
      throw new IllegalArgumentException("Stacked bars have bars, and one to five parts");
    }
    if (bars.stream().anyMatch(each -> each.values().size() != count)) {
      throw new IllegalArgumentException("A bar has a value for each part, known or not");
    }
  }

  /** A part that bars have. */
  public record Part(String name, Ink ink) {}

  /** A bar, with a value for each part. */
  public record Bar(String name, List<Value> values) {
    public Bar {
      values = List.copyOf(values);
      if (values.stream().anyMatch(each -> each.number() < 0)) {
        throw new IllegalArgumentException("Parts are as long as what they count");
      }
    }

    private double known() {
      return values.stream().filter(Value::isKnown).mapToDouble(Value::number).sum();
    }

    private long keptBack() {
      return values.stream().filter(Value::isKeptBack).count();
    }
  }

  @Override
  public Grid table() {
    List<String> heads = new ArrayList<>(List.of(thing));
    parts.forEach(each -> heads.add(each.name()));
    return new Grid(heads, bars.stream().map(StackedBars::row).toList());
  }

  private static List<String> row(Bar bar) {
    List<String> cells = new ArrayList<>(List.of(bar.name()));
    bar.values().forEach(each -> cells.add(each.words()));
    return cells;
  }

  @Override
  public Picture draw(Frame frame) {
    Canvas canvas = new Canvas(frame);
    Names names = Names.of(frame, bars.stream().map(Bar::name).toList());
    double y = heads(canvas, frame, names.width());
    for (Bar bar : bars) {
      names.write(canvas, y + (frame.isWide() ? 3 : 0), bar.name(), false);
      double top = y + names.above(bar.name());
      double drawn = bar(canvas, bar, pieces(bar, frame, names.width()), top, frame);
      y += names.height(bar.name(), drawn) + GAP;
    }
    return canvas.picture(y);
  }

  /** Names of the parts, each behind a piece of its pattern, in as many lines as they need. */
  private double heads(Canvas canvas, Frame frame, double left) {
    double x = left;
    double y = frame.size() + 1;
    double swatch = frame.size();
    for (Part part : parts) {
      String name = Letters.cut(part.name(), frame.width() - left - swatch - 6, frame.size());
      double takes = swatch + 6 + Letters.width(name, frame.size());
      if (x > left && x + takes > frame.width()) {
        x = left;
        y += frame.line() + 2;
      }
      canvas.box(new Bounds(x, y - swatch * 0.85, x + swatch, y + swatch * 0.15), part.ink());
      canvas.words(new Point(x + swatch + 6, y), name, Anchor.START);
      x += takes + 14;
    }
    return y + GAP + 4;
  }

  /** Where the parts of a bar begin and end. */
  private List<Bounds> pieces(Bar bar, Frame frame, double left) {
    double room =
        frame.width() - left - 1 - STUB * bars.stream().mapToLong(Bar::keptBack).max().orElse(0);
    double most = even ? bar.known() : bars.stream().mapToDouble(Bar::known).max().orElse(0);
    double scale = room / Math.max(most, 1e-9);
    List<Bounds> pieces = new ArrayList<>();
    double x = left;
    for (Value value : bar.values()) {
      double length = value.isKnown() ? value.number() * scale : value.isKeptBack() ? STUB : 0;
      pieces.add(new Bounds(x, 0, x + length, THICK));
      x += length;
    }
    return pieces;
  }

  /** Draws a bar; where a part is too short for its figure, all figures stand below it. */
  private double bar(Canvas canvas, Bar bar, List<Bounds> pieces, double top, Frame frame) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Bounds piece = pieces.get(i);
      if (piece.right() > piece.left()) {
        shown.add(i);
        piece(canvas, i, bar.values().get(i), piece.down(top));
      }
    }
    double takes = shown.stream().mapToDouble(i -> width(bar.values().get(i), frame) + GAP).sum();
    boolean within =
        shown.stream()
            .allMatch(i -> width(bar.values().get(i), frame) + GAP <= pieces.get(i).width());
    double room = frame.width() - pieces.getFirst().left();
    int lanes = within ? 1 : (int) Math.ceil(takes / room);
    double y = top + (within ? THICK / 2 + frame.size() * 0.36 : THICK + frame.size() + 1);
    for (int lane = 0; lane < lanes; lane++) {
      int each = lane;
      figures(
          canvas,
          bar,
          pieces,
          IntStream.range(0, shown.size())
              .filter(n -> n % lanes == each)
              .mapToObj(shown::get)
              .toList(),
          y + lane * frame.line());
    }
    return within ? THICK : THICK + lanes * frame.line() + 2;
  }

  private void piece(Canvas canvas, int part, Value value, Bounds at) {
    if (value.isKnown()) {
      canvas.box(at, parts.get(part).ink());
    } else {
      canvas.missing(at, value.state());
    }
  }

  private static double width(Value value, Frame frame) {
    return Letters.width(value.words(), frame.size(), true);
  }

  private static void figures(
      Canvas canvas, Bar bar, List<Bounds> pieces, List<Integer> shown, double y) {
    Frame frame = canvas.frame();
    List<Spread.Wish> wishes =
        shown.stream()
            .map(
                i -> new Spread.Wish(pieces.get(i).middle(), width(bar.values().get(i), frame) + 8))
            .toList();
    List<Double> middles = Spread.apart(wishes, pieces.getFirst().left(), frame.width());
    for (int n = 0; n < shown.size(); n++) {
      String words = bar.values().get(shown.get(n)).words();
      canvas.clearly(
          canvas.words(new Point(middles.get(n), y), words, Anchor.MIDDLE, true, Ink.TEXT));
    }
  }
}
