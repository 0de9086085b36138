package org.lodestar.prevalence.shrink;

import org.lodestar.prevalence.PrevalenceException;

/**
 * Where the posterior is highest, and how it falls off there: found by Newton's steps, each halved
 * until it climbs.
 */
record Top(double[] effects, Triangle spread) {
  private static final int MOST_STEPS = 200;
  private static final double FLAT = 1e-9;

  static Top of(Effects posterior) {
    Effects.Room room = posterior.room();
    double[] at = posterior.start();
    double[] gradient = new double[at.length];
    double height = room.logDensity(at, gradient);
    for (int step = 0; step < MOST_STEPS; step++) {
      Triangle triangle = new Triangle(room.information());
      double[] move = gradient.clone();
      triangle.solve(move);
      triangle.solveTransposed(move);
      if (slope(move, gradient) < FLAT) {
        return new Top(at, triangle);
      }
      height = climb(room, at, move, gradient, height);
    }
    throw new PrevalenceException(
        "The effects of pairs of lists could not be found: too few people are on two "
            + "lists or more.");
  }

  private static double slope(double[] move, double[] gradient) {
    double slope = 0;
    for (int i = 0; i < move.length; i++) {
      slope += move[i] * gradient[i];
    }
    return slope;
  }

  private static double climb(
      Effects.Room room, double[] at, double[] move, double[] gradient, double height) {
    double[] from = at.clone();
    double part = 1;
    double reached;
    do {
      for (int i = 0; i < at.length; i++) {
        at[i] = from[i] + part * move[i];
      }
      reached = room.logDensity(at, gradient);
      part /= 2;
    } while (!(reached >= height - 1e-9 * Math.abs(height)) && part > 1e-12);
    return reached;
  }
}
