package org.lodestar.linkage.encode;

/** Dice values in 201 bands of 0.005; band k begins at k / 200. */
final class Bands {
  static final int COUNT = 201;
  private static final int STEPS = COUNT - 1;

  private Bands() {}

  static int of(double dice) {
    return (int) (dice * STEPS);
  }

  static double start(int band) {
    return (double) band / STEPS;
  }
}
