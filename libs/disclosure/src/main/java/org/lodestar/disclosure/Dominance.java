package org.lodestar.disclosure;

/** When the greatest contributors give so much of a count that it tells about one of them. */
public sealed interface Dominance {
  /**
   * How far an estimate of the count must be able to lie above and below it.
   *
   * @return 0 where the count tells of nobody
   */
  double needed(long count, Contributors contributors);

  /**
   * The (n, k) rule: the n greatest give more than k per cent.
   *
   * @param n 1 or 2
   * @param k per cent of the count
   */
  record Share(int n, double k) implements Dominance {
    public Share {
      if (n < 1 || n > 2 || !(k > 0 && k < 100)) {
        throw new DisclosureException(
            "Dominance takes n of 1 or 2 and k per cent between 0 and 100.");
      }
    }

    @Override
    public double needed(long count, Contributors contributors) {
      double greatest = contributors.largest() + (n == 2 ? contributors.second() : 0);
      return Math.max(0, greatest * 100 / k - count);
    }
  }

  /**
   * The p per cent rule: the second contributor can tell the first to within p per cent.
   *
   * @param p per cent of the greatest contribution
   */
  record Percent(double p) implements Dominance {
    public Percent {
      if (!(p > 0 && p <= 100)) {
        throw new DisclosureException("Dominance takes p per cent between 0 and 100.");
      }
    }

    @Override
    public double needed(long count, Contributors contributors) {
      double others = count - contributors.largest() - contributors.second();
      return Math.max(0, p / 100 * contributors.largest() - others);
    }
  }
}
