package org.lodestar.linkage.evaluate;

/**
 * The score interval for a share (E. B. Wilson 1927): all shares p for which the estimate lies
 * within z standard errors, the error being that under p. Unlike estimate ± z errors it stays in 0
 * to 1 and is of use at 0 and 1.
 */
public final class Wilson {
  private Wilson() {}

  /**
   * @param level chance that the interval holds the true share, such as 0.95
   * @return {@link Interval#UNKNOWN} for no trials
   */
  public static Interval of(long successes, long trials, double level) {
    if (successes < 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " successes of " + trials + " trials");
    }
    return trials == 0
        ? Interval.UNKNOWN
        : ofShare((double) successes / trials, trials, Normal.twoSided(level));
  }

  /**
   * @param trials the effective number, which need not be whole; infinite for a full count
   * @param z normal quantile
   */
  static Interval ofShare(double share, double trials, double z) {
    double spread = z * z / trials;
    double centre = (share + spread / 2) / (1 + spread);
    double half = z / (1 + spread) * Math.sqrt((share * (1 - share) + spread / 4) / trials);
    double low = share == 0 ? 0 : Math.min(Math.max(centre - half, 0), share);
    double high = share == 1 ? 1 : Math.max(Math.min(centre + half, 1), share);
    return new Interval(low, share, high);
  }
}
