package org.lodestar.linkage.train;

import java.util.Arrays;

/**
 * How many pairs fall into each agreement pattern. Open addressing on plain arrays: one addition
 * for each of millions of pairs. Not for several threads; counts of several are added up.
 */
public final class PatternCounts {
  private static final long FREE = -1;

  private long[] patterns = new long[1 << 12];
  private long[] counts = new long[1 << 12];
  private int size;
  private long total;

  public PatternCounts() {
    Arrays.fill(patterns, FREE);
  }

  /** One more pair with this pattern. */
  public void add(long pattern) {
    add(pattern, 1);
  }

  /** So many more pairs with this pattern. */
  public void add(long pattern, long more) {
    int at = slot(patterns, pattern);
    if (patterns[at] == FREE) {
      patterns[at] = pattern;
      size++;
    }
    counts[at] += more;
    total += more;
    if (size * 2 > patterns.length) {
      grow();
    }
  }

  /** One more pair with each of the first so many patterns. */
  public void addAll(long[] more, int number) {
    for (int i = 0; i < number; i++) {
      add(more[i], 1);
    }
  }

  public void addAll(PatternCounts others) {
    others.forEach(this::add);
  }

  private void grow() {
    long[] oldPatterns = patterns;
    long[] oldCounts = counts;
    patterns = new long[oldPatterns.length * 2];
    counts = new long[patterns.length];
    Arrays.fill(patterns, FREE);
    for (int i = 0; i < oldPatterns.length; i++) {
      if (oldPatterns[i] != FREE) {
        int at = slot(patterns, oldPatterns[i]);
        patterns[at] = oldPatterns[i];
        counts[at] = oldCounts[i];
      }
    }
  }

  private static int slot(long[] patterns, long pattern) {
    int mask = patterns.length - 1;
    int at = (int) (pattern * 0x9E3779B97F4A7C15L >>> 33) & mask;
    while (patterns[at] != FREE && patterns[at] != pattern) {
      at = at + 1 & mask;
    }
    return at;
  }

  /** How many distinct patterns there are. */
  public int size() {
    return size;
  }

  /** How many pairs there are. */
  public long total() {
    return total;
  }

  /** All patterns, in the order of their numbers, so that sums do not depend on chance. */
  public long[] patterns() {
    return Arrays.stream(patterns).filter(pattern -> pattern != FREE).sorted().toArray();
  }

  public long count(long pattern) {
    int at = slot(patterns, pattern);
    return patterns[at] == FREE ? 0 : counts[at];
  }

  /** Takes a pattern and its count. */
  public interface Each {
    void at(long pattern, long count);
  }

  public void forEach(Each each) {
    for (int i = 0; i < patterns.length; i++) {
      if (patterns[i] != FREE) {
        each.at(patterns[i], counts[i]);
      }
    }
  }
}
