package org.lodestar.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * The same figures as a line chart without a word in the drawing: beside it stands what it is, its
 * last figure and what is aimed for. Many of them beside each other are small multiples, each on a
 * scale of its own.
 *
 * @param chart one series
 * @param most up to where the scale goes at least; 0 where the figures alone say it
 */
public record Spark(LineChart chart, double most) implements Chart {
  /** Radius of the last figure, and of those before it: a tile shows it at a third of its width. */
  private static final double ROUND = 9;

  private static final double SMALL = 4;
  private static final double THICK = 4.5;

  public Spark {
    if (chart.series().size() != 1) {
      throw new IllegalArgumentException("A spark has one line");
    }
  }

  @Override
  public String title() {
    return chart.title();
  }

  @Override
  public String description() {
    return chart.description();
  }

  @Override
  public Grid table() {
    return chart.table();
  }

  /** Whether there is a line in it: one figure alone is told in words. */
  public boolean isLine() {
    return values().stream().filter(Value::isKnown).count() > 1;
  }

  private List<Value> values() {
    return chart.series().getFirst().values();
  }

  @Override
  public Picture draw(Frame frame) {
    Canvas canvas = new Canvas(frame);
    double unit = frame.width() / Frame.NARROW.width();
    double edge = (1.3 * ROUND + 1) * unit;
    double high = frame.width() / 3;
    Bounds plot = new Bounds(edge, edge, frame.width() - edge, high - edge);
    Scale scale = scale(plot);
    missing(canvas, plot, scale);
    canvas.line(
        new Point(0, scale.y(0)), new Point(frame.width(), scale.y(0)), Ink.EDGE, 2 * unit, "");
    for (LineChart.Level each : targets()) {
      double y = scale.y(each.at());
      canvas.line(new Point(0, y), new Point(frame.width(), y), Ink.TEXT, 3 * unit, "4 8");
    }
    for (LineChart.Remark each : chart.breaks()) {
      canvas.upright(scale.x(Math.max(0, each.at() - 0.5)), 0, high, Ink.TEXT, "6 3");
    }
    line(canvas, scale, unit);
    return canvas.picture(high);
  }

  /** From nought, or below it, to the highest of all. */
  private Scale scale(Bounds plot) {
    List<Double> all =
        new ArrayList<>(values().stream().filter(Value::isKnown).map(Value::number).toList());
    targets().forEach(each -> all.add(each.at()));
    double low = all.stream().mapToDouble(each -> each).min().orElse(0);
    double high = all.stream().mapToDouble(each -> each).max().orElse(0);
    double from = Math.min(0, low);
    double to = Math.max(most, high);
    return new Scale(plot, values().size(), from, to > from ? to : from + 1);
  }

  private List<LineChart.Level> targets() {
    return chart.levels().stream()
        .filter(each -> each.kind() == LineChart.Level.Kind.TARGET)
        .toList();
  }

  /** Where a figure stands. */
  private record Scale(Bounds plot, int slots, double low, double high) {
    double x(double at) {
      return slots == 1
          ? (plot.left() + plot.right()) / 2
          : plot.left() + plot.width() * at / (slots - 1);
    }

    double y(double value) {
      return plot.bottom()
          - (plot.bottom() - plot.top()) * Math.clamp((value - low) / (high - low), 0, 1);
    }
  }

  private void missing(Canvas canvas, Bounds plot, Scale scale) {
    double half = plot.width() / (2.5 * values().size());
    for (int at = 0; at < values().size(); at++) {
      if (!values().get(at).isKnown()) {
        double left = Math.max(0, scale.x(at) - half);
        double right = Math.min(canvas.frame().width(), scale.x(at) + half);
        canvas.missing(
            new Bounds(left, plot.top(), right, plot.bottom()), values().get(at).state());
      }
    }
  }

  private void line(Canvas canvas, Scale scale, double unit) {
    Ink ink = chart.series().getFirst().ink();
    List<List<Point>> runs = new ArrayList<>();
    List<Point> run = new ArrayList<>();
    for (int i = 0; i < values().size(); i++) {
      int at = i;
      Value value = values().get(at);
      if (!value.isKnown() || chart.breaks().stream().anyMatch(each -> each.at() == at)) {
        runs.add(run);
        run = new ArrayList<>();
      }
      if (value.isKnown()) {
        run.add(new Point(scale.x(at), scale.y(value.number())));
      }
    }
    runs.add(run);
    canvas.lines(
        runs.stream().filter(each -> each.size() > 1).toList(), ink.colour(), THICK * unit, "");
    double last = scale.x(values().size() - 1);
    runs.stream()
        .flatMap(List::stream)
        .forEach(each -> canvas.mark(each, ink, (each.x() < last ? SMALL : ROUND) * unit));
  }
}
