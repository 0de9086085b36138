package org.lodestar.linkage.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Blocks by locality-sensitive hashing for the Hamming distance (P. Indyk, R. Motwani, 1998; for
 * linkage E. Durham, 2012): each of {@code tables} tables reads {@code bits} chosen bits of a
 * pattern, and records that agree in all of them share a block. A pair whose bits agree with
 * probability p becomes a candidate with probability
 *
 * <pre>recall = 1 - (1 - p^bits)^tables,  p = 1 - 2 fill (1 - dice)</pre>
 *
 * @param bits read for a block, at most 31
 * @param tables how often blocks are made
 * @param fill mean share of ones in the lists, which turns Dice into agreement
 * @param largest candidates of one block above which it is left out; such blocks come from patterns
 *     that are alike by something common, not by being one person
 */
record Lsh(int bits, int tables, double fill, long largest, long seed) implements Candidates {
  private static final int MOST_TABLES = 2000;

  /** The cheapest number of bits and tables that reaches the recall at the stated Dice value. */
  static Lsh plan(EncodedList a, EncodedList b, double recall, double dice, long seed) {
    double fill = (fill(a) + fill(b)) / 2;
    double agreement = 1 - 2 * fill * (1 - dice);
    double chance = fill * fill + (1 - fill) * (1 - fill);
    double pairs = (double) a.size() * b.size();
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int bits = 8; bits <= 31; bits++) {
      int tables = tables(agreement, bits, recall);
      // Sorting a record into a table costs about as much as comparing ten pairs.
      double cost = tables * (10.0 * (a.size() + b.size()) + pairs * Math.pow(chance, bits));
      if (tables <= MOST_TABLES && cost < least) {
        least = cost;
        best = bits;
      }
    }
    if (best == 0) {
      throw new IllegalArgumentException("no number of blocks reaches that recall at that Dice");
    }
    long largest = (long) (10_000 + 1000 * pairs * Math.pow(chance, best) / (1 << best));
    return new Lsh(best, tables(agreement, best, recall), fill, largest, seed);
  }

  private static int tables(double agreement, int bits, double recall) {
    return (int) Math.ceil(Math.log(1 - recall) / Math.log1p(-Math.pow(agreement, bits)));
  }

  static double fill(EncodedList list) {
    long ones = 0;
    for (int record = 0; record < list.size(); record++) {
      ones += list.count(record);
    }
    return (double) ones / ((long) list.size() * list.header().length());
  }

  @Override
  public double recall(double dice) {
    double agreement = 1 - 2 * fill * (1 - dice);
    return 1 - Math.pow(1 - Math.pow(agreement, bits), tables);
  }

  @Override
  public Walk walk(EncodedList a, EncodedList b, double least, PairSink sink) {
    SplittableRandom random = new SplittableRandom(seed);
    Walker walker = new Walker(a, b, least, sink);
    for (int table = 0; table < tables; table++) {
      int[] positions =
          random.ints(0, a.header().length()).distinct().limit(bits).sorted().toArray();
      walker.table(keys(a, positions), keys(b, positions));
    }
    return new Walk(walker.compared, walker.purgedBlocks);
  }

  private static int[] keys(EncodedList list, int[] positions) {
    int[] keys = new int[list.size()];
    for (int record = 0; record < keys.length; record++) {
      for (int position : positions) {
        keys[record] = keys[record] << 1 | (list.has(record, position) ? 1 : 0);
      }
    }
    return keys;
  }

  /** Goes through the tables and remembers their keys, by which it knows a pair given before. */
  private final class Walker {
    private final PairSink sink;
    private final List<int[]> keysA = new ArrayList<>();
    private final List<int[]> keysB = new ArrayList<>();
    private final List<Set<Integer>> purged = new ArrayList<>();
    private final EncodedList listA;
    private final EncodedList listB;
    private final double least;
    private long compared;
    private long purgedBlocks;

    private Walker(EncodedList a, EncodedList b, double least, PairSink sink) {
      this.listA = a;
      this.listB = b;
      this.least = least;
      this.sink = sink;
    }

    /** Merges the two lists in the order of their keys. */
    private void table(int[] a, int[] b) {
      long[] left = sorted(a);
      long[] right = sorted(b);
      Set<Integer> tooLarge = new HashSet<>();
      int i = 0;
      int j = 0;
      while (i < left.length && j < right.length) {
        int keyA = key(left[i]);
        int keyB = key(right[j]);
        int endA = keyA <= keyB ? end(left, i) : i;
        int endB = keyB <= keyA ? end(right, j) : j;
        if ((long) (endA - i) * (endB - j) > largest) {
          tooLarge.add(keyA);
        } else {
          block(left, i, endA, right, j, endB);
        }
        i = endA;
        j = endB;
      }
      purgedBlocks += tooLarge.size();
      keysA.add(a);
      keysB.add(b);
      purged.add(tooLarge);
    }

    private void block(long[] left, int i, int endA, long[] right, int j, int endB) {
      for (int x = i; x < endA; x++) {
        for (int y = j; y < endB; y++) {
          compare((int) left[x], (int) right[y]);
        }
      }
      compared += (long) (endA - i) * (endB - j);
    }

    /** Comparing is cheaper than looking for the pair in earlier tables, so it comes first. */
    private void compare(int a, int b) {
      double dice = Dice.of(listA, a, listB, b);
      if (dice >= least && !givenBefore(a, b)) {
        sink.pair(a, b, dice);
      }
    }

    private boolean givenBefore(int a, int b) {
      for (int table = 0; table < keysA.size(); table++) {
        int key = keysA.get(table)[a];
        if (key == keysB.get(table)[b] && !purged.get(table).contains(key)) {
          return true;
        }
      }
      return false;
    }

    /** Key in the upper half, record in the lower. */
    private static long[] sorted(int[] keys) {
      long[] sorted = new long[keys.length];
      for (int record = 0; record < keys.length; record++) {
        sorted[record] = (long) keys[record] << 32 | record;
      }
      Arrays.sort(sorted);
      return sorted;
    }

    private static int key(long entry) {
      return (int) (entry >> 32);
    }

    private static int end(long[] sorted, int from) {
      int to = from;
      while (to < sorted.length && key(sorted[to]) == key(sorted[from])) {
        to++;
      }
      return to;
    }
  }
}
