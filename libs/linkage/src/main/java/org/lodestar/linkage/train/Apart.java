package org.lodestar.linkage.train;

/**
 * How alike two people of one home can be in what is a person's own. Else a kind of two entities
 * that has few pairs takes matches: it agrees in the place, and from there learns to agree in the
 * date of birth.
 */
final class Apart {
  /** So many times as often as any two people. */
  private static final double AT_MOST = 20;

  /** So often they may be alike anyhow: twins, placeholders. */
  private static final double TWINS = 0.005;

  /**
   * At least so many times as often as any two people: families keep to the names of where they
   * come from, and give a child the name of its father.
   */
  private static final double AT_LEAST = 8;

  /** But no more often than this. */
  private static final double NAMESAKES = 0.01;

  private Apart() {}

  /**
   * Changes the probabilities of a kind in a comparison so that levels that speak for one entity
   * are within these bounds; what is too much or too little goes from or to the other levels.
   *
   * @param p of the kind, by level
   * @param u of any two entities
   * @param m of one entity
   * @param best the level of whole agreement
   */
  static void keep(double[] p, double[] u, double[] m, boolean[] absent, int best) {
    double over = 0;
    double rest = 0;
    for (int j = 0; j < p.length; j++) {
      if (!absent[j] && m[j] > u[j]) {
        double kept = Math.min(p[j], Math.max(AT_MOST * u[j], TWINS));
        if (j == best) {
          kept = Math.max(kept, Math.min(AT_LEAST * u[j], NAMESAKES));
        }
        over += p[j] - kept;
        p[j] = kept;
      } else if (!absent[j]) {
        rest += p[j];
      }
    }
    for (int j = 0; j < p.length && rest > 0; j++) {
      if (!absent[j] && m[j] <= u[j]) {
        p[j] *= 1 + over / rest;
      }
    }
  }
}
