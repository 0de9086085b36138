package org.lodestar.app.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The last figures of a series as a small drawing. Where one is kept back or unknown the line has a
 * gap.
 *
 * @param lines runs of figures that follow each other
 */
public record Spark(List<List<Point>> lines) {
  /** Width of the drawing. */
  public static final int WIDTH = 160;

  /** Height of the drawing. */
  public static final int HEIGHT = 40;

  /** Where nought stands. */
  public static final int NOUGHT = 35;

  private static final int EDGE = 5;
  private static final int MOST = 13;

  public Spark {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** A figure at its place. */
  public record Point(int x, int y) {}

  /** Draws the last of them; null is one that is not known. */
  public static Spark of(List<@Nullable BigDecimal> figures) {
    List<@Nullable BigDecimal> last =
        figures.subList(Math.max(0, figures.size() - MOST), figures.size());
    double top =
        last.stream().filter(Objects::nonNull).mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    List<List<Point>> lines = new ArrayList<>();
    List<Point> run = new ArrayList<>();
    for (int at = 0; at < last.size(); at++) {
      BigDecimal value = last.get(at);
      if (value != null) {
        run.add(new Point(x(at, last.size()), y(value.doubleValue(), top)));
      } else if (!run.isEmpty()) {
        lines.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      lines.add(run);
    }
    return new Spark(lines);
  }

  private static int x(int at, int all) {
    return all == 1 ? WIDTH / 2 : EDGE + (WIDTH - 2 * EDGE) * at / (all - 1);
  }

  private static int y(double value, double top) {
    return top <= 0
        ? NOUGHT
        : (int) Math.round(NOUGHT - (NOUGHT - EDGE) * Math.max(0, value) / top);
  }

  /** Whether there is anything to draw. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The points of a run, as a line of a drawing has them. */
  public static String points(List<Point> run) {
    return run.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
  }
}
