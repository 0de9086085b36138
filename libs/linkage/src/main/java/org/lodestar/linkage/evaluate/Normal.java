package org.lodestar.linkage.evaluate;

/** The normal distribution. */
final class Normal {
  private static final double TO_DENSITY = 1 / Math.sqrt(2 * Math.PI);

  private Normal() {}

  /** The z for which a normal value lies within -z to z with chance {@code level}. */
  static double twoSided(double level) {
    if (!(level > 0 && level <= 0.999_999)) {
      throw new IllegalArgumentException("a level is above 0 and at most 0.999999, not " + level);
    }
    return quantile((1 + level) / 2);
  }

  /** By Newton's steps, which from 0 never overshoot on the upper half. */
  private static double quantile(double chance) {
    double z = 0;
    for (int i = 0; i < 100; i++) {
      double step = (chance - below(z)) / density(z);
      z += step;
      if (Math.abs(step) < 1e-14) {
        break;
      }
    }
    return z;
  }

  /** The series 1/2 + density · (z + z³/3 + z⁵/(3·5) + …) (G. Marsaglia 2004). */
  static double below(double z) {
    double sum = z;
    double term = z;
    for (int i = 3; sum + term != sum || i == 3; i += 2) {
      term *= z * z / i;
      sum += term;
    }
    return 0.5 + sum * density(z);
  }

  private static double density(double z) {
    return TO_DENSITY * Math.exp(-z * z / 2);
  }
}
