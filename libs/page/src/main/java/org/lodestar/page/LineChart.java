package org.lodestar.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lines over an axis, named where they end and told apart by their strokes.
 *
 * @param title of the picture
 * @param description what can be seen in it
 * @param x the axis along the foot
 * @param y the axis up the side
 * @param xWords figures of the one
 * @param yWords figures of the other
 * @param xName what is counted along the foot
 * @param mark where an upright line stands; null for none
 * @param lines at most three
 */
public record LineChart(
    String title,
    String description,
    Scale x,
    Scale y,
    DoubleFunction<String> xWords,
    DoubleFunction<String> yWords,
    String xName,
    @Nullable Mark mark,
    List<Line> lines) {
  private static final double HEIGHT = 180;
  private static final double APART = 15;

  public LineChart {
    lines = List.copyOf(lines);
  }

  /** A place on the axis along the foot, and what it is called. */
  public record Mark(double at, String word) {}

  /**
   * @param name written at its end; empty where there is one line only
   */
  public record Line(String name, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  public record Point(double x, double y) {}

  public void write(Html html) {
    boolean named = lines.stream().anyMatch(line -> !line.name.isEmpty());
    Chart chart = new Chart(html, HEIGHT);
    chart.begin(title, description, y, yWords, named);
    chart.along(x, xWords, xName);
    if (mark != null) {
      chart.upright(x.share(mark.at), mark.word);
    }
    html.open(
        "svg",
        "x",
        "0",
        "y",
        Numbers.length(Chart.TOP),
        "width",
        "100%",
        "height",
        Numbers.length(HEIGHT),
        "viewBox",
        "0 0 1000 1000",
        "preserveAspectRatio",
        "none");
    for (int i = 0; i < lines.size(); i++) {
      html.empty(
          "polyline",
          "class",
          "line line" + i,
          "points",
          points(lines.get(i)),
          "vector-effect",
          "non-scaling-stroke");
    }
    html.close().line();
    names(chart);
    chart.end();
  }

  private String points(Line line) {
    List<String> points = new ArrayList<>();
    for (Point point : line.points) {
      points.add(
          Numbers.length(1000 * x.share(point.x))
              + ","
              + Numbers.length(1000 * (1 - y.share(point.y))));
    }
    return String.join(" ", points);
  }

  /** Names stand at the end of their lines, as far apart as text needs. */
  private void names(Chart chart) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).name.isEmpty() && !lines.get(i).points.isEmpty()) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble(i -> end(lines.get(i), chart)));
    double last = Double.NEGATIVE_INFINITY;
    for (int i : order) {
      Line line = lines.get(i);
      double at = Math.max(last + APART, end(line, chart) + 4);
      last = at;
      double end = x.share(line.points.getLast().x);
      chart.text(line.name, "name" + i, Numbers.across(end + 0.015), at, "start");
    }
  }

  private double end(Line line, Chart chart) {
    return chart.y(y.share(line.points.getLast().y));
  }
}
