package org.lodestar.linkage.train;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

/** Agreement patterns of pairs taken at random, nearly none of which is a match. */
public final class RandomPairs {
  private static final int BATCH = 250_000;

  /** A level seen so often is known to a twentieth. */
  private static final int ENOUGH = 400;

  /** Pairs for each record, of which matches are about one in an ordinary list. */
  private static final int MANY = 2;

  private final Table table;
  private final LinkType type;
  private final int[] sources;
  private final Patterns patterns;

  RandomPairs(Table table, LinkType type, Patterns patterns) {
    this.table = table;
    this.type = type;
    this.sources = table.sourceOfEach();
    this.patterns = patterns;
  }

  /** How many pairs there are in all. */
  public static double possible(Table table, LinkType type) {
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

  /**
   * Of all pairs, until each level that is seen at all is known well enough, or at most so many.
   */
  Tally ofAll(int[] sizes, int most, long seed) {
    PatternCounts counts = new PatternCounts();
    SplittableRandom random = new SplittableRandom(seed);
    boolean enough = possible(table, type) < 1;
    for (int taken = 0; taken < most && !enough; taken += BATCH) {
      for (int i = 0; i < BATCH; i++) {
        add(random.nextInt(table.size()), random.nextInt(table.size()), counts);
      }
      enough = isEnough(Tally.of(counts, patterns), sizes);
    }
    return Tally.of(counts, patterns);
  }

  private void add(int a, int b, PatternCounts counts) {
    if (a != b && type.allows(sources[a], sources[b])) {
      counts.add(patterns.of(Math.min(a, b), Math.max(a, b)));
    }
  }

  private static boolean isEnough(Tally tally, int[] sizes) {
    for (int i = 0; i < sizes.length; i++) {
      for (double count : tally.seen(i, sizes[i])) {
        if (count < ENOUGH) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Of the pairs that have the same value in a column: so many draws, each pair as likely. None
   * where such pairs are not many more than there can be matches: what follows from the agreement
   * could not be told from what follows from being one entity.
   */
  Tally ofAgreeing(Column column, int draws, long seed) {
    int[] rows = byValue(column);
    int[] starts = starts(column);
    double[] upTo = new double[column.distinct()];
    double pairs = 0;
    for (int code = 0; code < upTo.length; code++) {
      double size = starts[code + 1] - starts[code];
      pairs += size * (size - 1);
      upTo[code] = pairs;
    }
    PatternCounts counts = new PatternCounts();
    SplittableRandom random = new SplittableRandom(seed);
    boolean many = pairs / 2 >= MANY * (double) table.size();
    for (int i = 0; many && i < draws; i++) {
      int found = Arrays.binarySearch(upTo, random.nextDouble() * pairs);
      int code = found < 0 ? -found - 1 : found + 1;
      if (code < upTo.length && starts[code + 1] - starts[code] > 1) {
        int size = starts[code + 1] - starts[code];
        int a = rows[starts[code] + random.nextInt(size)];
        int b = rows[starts[code] + random.nextInt(size)];
        add(a, b, counts);
      }
    }
    return Tally.of(counts, patterns);
  }

  private static int[] starts(Column column) {
    int[] counts = column.counts();
    int[] starts = new int[counts.length + 1];
    for (int code = 0; code < counts.length; code++) {
      starts[code + 1] = starts[code] + counts[code];
    }
    return starts;
  }

  private static int[] byValue(Column column) {
    int[] next = starts(column);
    int[] rows = new int[column.present()];
    for (int row = 0; row < column.size(); row++) {
      int code = column.code(row);
      if (code != Column.ABSENT) {
        rows[next[code]++] = row;
      }
    }
    return rows;
  }
}
