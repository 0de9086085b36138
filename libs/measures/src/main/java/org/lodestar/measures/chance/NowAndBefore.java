package org.lodestar.measures.chance;

/**
 * The exact conditional test of counts now against counts before (Przyborowski and Wilenski 1940):
 * if nothing changed, each of all that was counted fell among the later periods with the chance
 * {@code w/(w+b)}. It needs no tuning, and is never wrong more often than it says while a place
 * stays as it is. Reports that come together, such as ten people found in one place, are one event:
 * count events.
 *
 * @param now counted over the later periods
 * @param later how many these are
 * @param before counted over the earlier ones
 * @param earlier how many these are
 */
public record NowAndBefore(long now, int later, long before, int earlier) {
  /** How seldom chance alone may call it a rise. */
  public static final double LEVEL = 0.01;

  private static final double SEEN = 0.8;
  private static final int TENTHS = 1000;
  private static final double FAR = 6;

  public NowAndBefore {
    if (now < 0 || before < 0 || later < 1 || earlier < 1) {
      throw new IllegalArgumentException("Counts over periods are compared");
    }
  }

  /** How likely so many or more would have come now, had nothing changed. */
  public double chance() {
    return Proportion.atLeast(now, now + before, (double) later / (later + earlier));
  }

  /** Whether it is called a rise. */
  public boolean isRise() {
    return chance() <= LEVEL;
  }

  /** How often a test calls it a rise where the mean of a period rose so many times. */
  static double power(double mean, double times, int later, int earlier) {
    return new Test(mean, later, earlier).power(times);
  }

  /** How many times as much the mean has to become, to a tenth, to be seen 8 times in 10. */
  public static double seen(double mean, int later, int earlier) {
    Test test = new Test(mean, later, earlier);
    int low = 10;
    int high = TENTHS;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (test.power(middle / 10.0) < SEEN) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high / 10.0;
  }

  /** How many tests in so many would call a rise where nothing changed. */
  public static double falseAlarms(double mean, int later, int earlier, int tests) {
    return tests * power(mean, 1, later, earlier);
  }

  /** What the test does in a place of which the mean is known. */
  private static final class Test {
    private final double mean;
    private final int later;
    private final double[] chances;
    private final long[] rises;

    Test(double mean, int later, int earlier) {
      this.mean = mean;
      this.later = later;
      double expected = mean * earlier;
      double spread = FAR * Math.sqrt(expected + 1) + FAR;
      long from = (long) Math.max(0, Math.floor(expected - spread));
      int count = (int) (Math.ceil(expected + spread) - from) + 1;
      this.chances = new double[count];
      this.rises = new long[count];
      long least = 0;
      for (int i = 0; i < count; i++) {
        long before = from + i;
        // No count below the share of now is a rise.
        least = Math.max(least, before * later / earlier);
        while (!new NowAndBefore(least, later, before, earlier).isRise()) {
          least++;
        }
        chances[i] = Poisson.probability(before, expected);
        rises[i] = least;
      }
    }

    double power(double times) {
      double sum = 0;
      for (int i = 0; i < rises.length; i++) {
        sum += chances[i] * Poisson.atLeast(rises[i], mean * times * later);
      }
      return Math.min(1, sum);
    }
  }
}
