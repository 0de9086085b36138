package org.lodestar.app.risks;

/** How likely something is and how much harm it does, each from 1 to 5. */
public record Score(int likelihood, int impact) implements Comparable<Score> {
  /** The most that either can be. */
  public static final int MOST = 5;

  public Score {
    if (likelihood < 1 || likelihood > MOST || impact < 1 || impact > MOST) {
      throw new IllegalArgumentException("Out of 1 to 5");
    }
  }

  /** Likelihood times impact. */
  public int product() {
    return likelihood * impact;
  }

  @Override
  public int compareTo(Score other) {
    return Integer.compare(product(), other.product());
  }
}
