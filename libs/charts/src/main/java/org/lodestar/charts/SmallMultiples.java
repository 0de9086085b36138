package org.lodestar.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.lodestar.charts.Shape.Anchor;

/**
 * Many small line charts beside each other, all on one scale, so that they can be compared.
 *
 * @param up what the figures are
 * @param along what the periods are
 * @param panels each a line of its own
 */
public record SmallMultiples(
    String title,
    String description,
    String up,
    String along,
    DoubleFunction<String> upWords,
    List<LineChart.Period> periods,
    List<Series> panels)
    implements Chart {
  private static final double GAP = 16;

  public SmallMultiples {
    periods = List.copyOf(periods);
    panels = List.copyOf(panels);
    int figures = periods.size();
    if (figures == 0 || panels.isEmpty()) {
      throw new IllegalArgumentException("Small multiples have periods and panels");
    }
    if (panels.stream().anyMatch(each -> each.values().size() != figures)) {
      throw new IllegalArgumentException("A panel has a value for each period, known or not");
    }
  }

  @Override
  public Grid table() {
    List<String> heads = new ArrayList<>(List.of(along));
    panels.forEach(each -> heads.add(each.name()));
    return new Grid(heads, IntStream.range(0, periods.size()).mapToObj(this::row).toList());
  }

  private List<String> row(int at) {
    List<String> cells = new ArrayList<>(List.of(periods.get(at).words()));
    panels.forEach(each -> cells.add(each.values().get(at).words()));
    return cells;
  }

  private Ticks ticks() {
    List<Double> known =
        panels.stream()
            .flatMap(each -> each.values().stream())
            .filter(Value::isKnown)
            .map(Value::number)
            .toList();
    double least = known.stream().mapToDouble(each -> each).min().orElse(0);
    double most = known.stream().mapToDouble(each -> each).max().orElse(0);
    return Ticks.around(least, most, 2, false);
  }

  @Override
  public Picture draw(Frame frame) {
    Canvas canvas = new Canvas(frame);
    Ticks ticks = ticks();
    int columns = frame.isWide() ? 3 : 2;
    double wide = (frame.width() - (columns - 1) * GAP) / columns;
    double y = frame.line() + 4;
    canvas.quietly(
        new Point(0, frame.size()), Letters.cut(up, frame.width(), frame.size()), Anchor.START);
    for (int first = 0; first < panels.size(); first += columns) {
      List<Series> line = panels.subList(first, Math.min(panels.size(), first + columns));
      double named =
          line.stream().mapToInt(each -> name(each, wide, frame).size()).max().orElse(1)
              * frame.line();
      double plot = y + named + frame.size() / 2;
      for (int i = 0; i < line.size(); i++) {
        double left = i * (wide + GAP);
        canvas.lines(
            new Point(left, y + frame.size()),
            name(line.get(i), wide, frame),
            Anchor.START,
            true,
            Ink.TEXT);
        double foot = plot + frame.pick(80, 64);
        panel(canvas, line.get(i), ticks, new Bounds(left, plot, left + wide, foot));
      }
      y = plot + frame.pick(80, 64) + 2 * frame.line() + GAP / 2;
    }
    List<Value> all = panels.stream().flatMap(each -> each.values().stream()).toList();
    return canvas.picture(canvas.key(all, 0, y - GAP, frame.width()) + 6);
  }

  private static List<String> name(Series series, double room, Frame frame) {
    return Letters.wrap(series.name(), room / Letters.BOLD, frame.size());
  }

  private void panel(Canvas canvas, Series series, Ticks ticks, Bounds room) {
    double size = canvas.size();
    double gutter = Letters.widest(ticks.all().stream().map(upWords::apply).toList(), size) + 5;
    Value last = series.values().getLast();
    double end = last.isKnown() ? Letters.width(last.words(), size, true) + 8 : 4;
    Bounds plot = new Bounds(room.left() + gutter, room.top(), room.right() - end, room.bottom());
    double slot = plot.width() / periods.size();
    for (double tick : ticks.all()) {
      double y = plot.bottom() - ticks.share(tick) * (plot.bottom() - plot.top());
      canvas.across(y, plot.left(), plot.right(), tick == 0 ? Ink.EDGE : Ink.LINE);
      canvas.quietly(new Point(plot.left() - 4, y + size * 0.35), upWords.apply(tick), Anchor.END);
    }
    List<List<Point>> runs = new ArrayList<>(List.of(new ArrayList<>()));
    for (int i = 0; i < periods.size(); i++) {
      Value value = series.values().get(i);
      double x = plot.left() + (i + 0.5) * slot;
      if (value.isKnown()) {
        double y = plot.bottom() - ticks.share(value.number()) * (plot.bottom() - plot.top());
        runs.getLast().add(new Point(x, y));
      } else {
        runs.add(new ArrayList<>());
        canvas.missing(
            new Bounds(x - slot / 2, plot.top(), x + slot / 2, plot.bottom()), value.state());
      }
    }
    canvas.series(runs, series.ink());
    runs.stream()
        .flatMap(List::stream)
        .forEach(each -> canvas.mark(each, series.ink(), Math.clamp(slot / 3, 1.5, 3)));
    if (last.isKnown()) {
      double y = plot.bottom() - ticks.share(last.number()) * (plot.bottom() - plot.top());
      canvas.add(
          canvas.words(
              new Point(plot.right() + 4, y + size * 0.35),
              last.words(),
              Anchor.START,
              true,
              series.ink().colour()));
    }
    foot(canvas, plot, room);
  }

  /** The first period and the last. */
  private void foot(Canvas canvas, Bounds plot, Bounds room) {
    double y = plot.bottom() + 1.4 * canvas.size() + 2;
    String last = Letters.cut(periods.getLast().brief(), room.width() / 2 - 6, canvas.size());
    canvas.quietly(new Point(room.right(), y), last, Anchor.END);
    if (periods.size() > 1) {
      String first = Letters.cut(periods.getFirst().brief(), room.width() / 2 - 6, canvas.size());
      canvas.quietly(new Point(room.left(), y), first, Anchor.START);
    }
  }
}
