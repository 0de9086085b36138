package org.lodestar.app.maturity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.Spread;

/**
 * Levels of partners as dots over their steps; a ring marks the middle.
 *
 * @param dots one for each partner whose level is known
 * @param middle where half of them stand lower and half higher; nought where nothing is known
 * @param words what it shows
 */
public record Dots(List<Dot> dots, int middle, String words) {
  /** Width of the drawing. */
  public static final int WIDTH = 220;

  /** Where the steps stand. */
  public static final int GROUND = 42;

  private static final int EDGE = 20;
  private static final int APART = 45;
  private static final int PILE = 9;
  private static final int MOST = 4;

  public Dots {
    dots = List.copyOf(dots);
  }

  /** A dot, or a step with its number. */
  public record Dot(int x, int y) {}

  public static Dots of(Spread spread, String words) {
    List<Dot> dots = new ArrayList<>();
    for (int level = 0; level <= Criterion.LEVELS; level++) {
      int of = level;
      long many = spread.levels().stream().filter(each -> each == of).count();
      IntStream.range(0, (int) Math.min(many, MOST))
          .forEach(at -> dots.add(new Dot(x(of), GROUND - PILE - at * PILE)));
    }
    int middle = spread.isKnown() ? EDGE + (int) (spread.middle().doubleValue() * APART) : 0;
    return new Dots(dots, middle, words);
  }

  private static int x(int level) {
    return EDGE + level * APART;
  }

  /** Steps, from none to the highest level. */
  public static List<Dot> steps() {
    return IntStream.rangeClosed(0, Criterion.LEVELS)
        .mapToObj(each -> new Dot(x(each), each))
        .toList();
  }
}
