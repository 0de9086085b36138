package org.lodestar.app.support.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.lodestar.app.support.Outcome;
import org.lodestar.app.support.Scoring;

/**
 * One outcome over time, as a drawing of fixed size. Days keep their distance from each other.
 *
 * @param title the outcome
 * @param words the figures in a sentence, for those who do not see the drawing
 */
public record Curve(String title, String words, List<Point> points) {
  /** Width of the drawing. */
  public static final int WIDTH = 320;

  /** Height of the drawing. */
  public static final int HEIGHT = 110;

  private static final int LEFT = 26;
  private static final int RIGHT = 14;
  private static final int TOP = 10;
  private static final int BOTTOM = 12;

  public Curve {
    points = List.copyOf(points);
  }

  /** A score at its place. */
  public record Point(int x, int y, int score) {}

  /** The height at which a score stands. */
  public static int height(int score) {
    int room = HEIGHT - TOP - BOTTOM;
    return HEIGHT - BOTTOM - room * score / Outcome.MOST;
  }

  /** The places of an outcome's scores between the first and the last day of all. */
  static List<Point> points(List<Scoring> scorings, Outcome outcome) {
    LocalDate first = scorings.getFirst().on();
    long days = Math.max(1, ChronoUnit.DAYS.between(first, scorings.getLast().on()));
    List<Point> points = new ArrayList<>();
    for (Scoring scoring : scorings) {
      OptionalInt score = scoring.score(outcome);
      if (score.isPresent()) {
        long gone = ChronoUnit.DAYS.between(first, scoring.on());
        int x = (int) (LEFT + (WIDTH - LEFT - RIGHT) * gone / days);
        points.add(new Point(x, height(score.getAsInt()), score.getAsInt()));
      }
    }
    return points;
  }

  /** The line through the scores. */
  public String line() {
    return points.stream()
        .map(point -> point.x() + "," + point.y())
        .collect(Collectors.joining(" "));
  }
}
