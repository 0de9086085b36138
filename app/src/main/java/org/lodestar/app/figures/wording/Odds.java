package org.lodestar.app.figures.wording;

/**
 * A chance as a person would say it: in tenths, or as once in so many. What is finer than that is
 * not known any finer.
 *
 * @param number of tenths, or once in how many; nothing for the two ends
 */
record Odds(Kind kind, int number) {
  enum Kind {
    ALWAYS,
    TENTHS,
    ONCE_IN,
    SELDOM
  }

  private static final double NEARLY_ALL = 0.95;
  private static final double TENTHS_FROM = 0.25;
  private static final double SELDOM_BELOW = 0.01;
  private static final int EXACT_TO = 10;
  private static final int FIVES_TO = 30;

  static Odds of(double chance) {
    if (chance >= NEARLY_ALL) {
      return new Odds(Kind.ALWAYS, 0);
    }
    if (chance >= TENTHS_FROM) {
      return new Odds(Kind.TENTHS, (int) Math.round(10 * chance));
    }
    return chance < SELDOM_BELOW
        ? new Odds(Kind.SELDOM, 0)
        : new Odds(Kind.ONCE_IN, round(1 / chance));
  }

  /** To the next one, five or ten, the larger the coarser. */
  private static int round(double many) {
    int step = many <= EXACT_TO ? 1 : many <= FIVES_TO ? 5 : 10;
    return (int) Math.round(many / step) * step;
  }
}
