package org.lodestar.linkage.train;

import java.util.SplittableRandom;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.table.Table;

/**
 * Pairs taken at random, nearly none of which is a match: how often each level holds among them is
 * u. Taken in batches, until every level that is seen at all is known well enough.
 */
final class RandomPairs {
  private static final int BATCH = 250_000;

  /** A level seen so often is known to a twentieth. */
  private static final int ENOUGH = 400;

  private final Table table;
  private final LinkType type;
  private final long seed;

  RandomPairs(Table table, LinkType type, long seed) {
    this.table = table;
    this.type = type;
    this.seed = seed;
  }

  /** How many pairs there are in all. */
  static double possible(Table table, LinkType type) {
    double all = table.size() * (table.size() - 1.0) / 2;
    if (type != LinkType.LINK_ONLY) {
      return all;
    }
    for (int source = 0; source < table.sources().size(); source++) {
      double size = table.end(source) - table.start(source);
      all -= size * (size - 1) / 2;
    }
    return all;
  }

  /** How often each level of each comparison was seen, and ends at most pairs. */
  long[][] levels(Patterns patterns, int[] sizes, int most) {
    long[][] seen = new long[sizes.length][];
    for (int i = 0; i < sizes.length; i++) {
      seen[i] = new long[sizes[i]];
    }
    if (possible(table, type) < 1) {
      return seen;
    }
    SplittableRandom random = new SplittableRandom(seed);
    int[] sources = table.sourceOfEach();
    for (int taken = 0; taken < most && !isEnough(seen); ) {
      for (int i = 0; i < BATCH; i++) {
        int a = random.nextInt(table.size());
        int b = random.nextInt(table.size());
        if (a != b && type.allows(sources[a], sources[b])) {
          add(patterns, Math.min(a, b), Math.max(a, b), seen);
        }
      }
      taken += BATCH;
    }
    return seen;
  }

  private static void add(Patterns patterns, int left, int right, long[][] seen) {
    for (int i = 0; i < seen.length; i++) {
      seen[i][patterns.grade(i, left, right)]++;
    }
  }

  private static boolean isEnough(long[][] seen) {
    for (long[] levels : seen) {
      for (long count : levels) {
        if (count < ENOUGH) {
          return false;
        }
      }
    }
    return true;
  }
}
