package org.lodestar.tries;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The run that this test is part of. Its seed is {@code -Dlodestar.seed=N}, else a new one, and is
 * printed; {@code -Dlodestar.thorough=true} tries everything that is sampled otherwise.
 */
public final class Run {
  /** The system property that holds the seed. */
  public static final String SEED = "lodestar.seed";

  /** The system property that asks for everything. */
  public static final String THOROUGH = "lodestar.thorough";

  private static final long CHOSEN = chosen();

  private Run() {}

  private static long chosen() {
    Long given = Long.getLong(SEED);
    // Short, since a person types it again.
    long seed = given == null ? new SplittableRandom().nextInt(1, 1_000_000) : given;
    System.out.printf(
        "Tries: -D%s=%d%s%n", SEED, seed, isThorough() ? " -D" + THOROUGH + "=true" : "");
    return seed;
  }

  /** From which everything that this run draws by chance follows. */
  public static long seed() {
    return CHOSEN;
  }

  /** A seed of its own for something with a name, the same however else the run is cut. */
  public static long seed(String name) {
    return new SplittableRandom(CHOSEN * 31 + name.hashCode()).nextLong();
  }

  /** Whether everything is tried. */
  public static boolean isThorough() {
    return Boolean.getBoolean(THOROUGH);
  }

  /**
   * Some of the cases of a test: the first always, so that one truth is looked for in each run, and
   * others by the seed of the run; in a thorough run all.
   *
   * @param test by its name, so that the seed means the same for it in each run
   * @param all how many cases there are
   * @param some how many a plain run tries
   * @return from nought on, in order
   */
  public static IntStream cases(String test, int all, int some) {
    if (isThorough() || some >= all) {
      return IntStream.range(0, all);
    }
    IntStream others =
        new SplittableRandom(seed(test)).ints(1, all).distinct().limit(Math.max(0, some - 1L));
    return IntStream.concat(IntStream.of(0), others).sorted();
  }
}
