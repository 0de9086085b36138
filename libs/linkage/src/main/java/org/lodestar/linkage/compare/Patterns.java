package org.lodestar.linkage.compare;

import java.util.List;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.Comparison;

/**
 * The levels of all comparisons as one number, the agreement pattern of a pair: millions of pairs
 * fall into a few thousand patterns, and all that training needs is how many fall into each.
 */
public final class Patterns {
  private final Grader[] graders;
  private final int[] sizes;

  public Patterns(List<Comparison> comparisons, Columns columns) {
    Graders all = new Graders(columns);
    graders = comparisons.stream().map(all::of).toArray(Grader[]::new);
    sizes = comparisons.stream().mapToInt(each -> each.levels().size()).toArray();
    if (!fit(comparisons)) {
      throw new LinkageException("The comparisons have too many levels together; use fewer.");
    }
  }

  /** Whether all patterns of these comparisons can be told apart by one number. */
  public static boolean fit(List<Comparison> comparisons) {
    double patterns = 1;
    for (Comparison comparison : comparisons) {
      patterns *= comparison.levels().size();
    }
    return patterns <= Long.MAX_VALUE;
  }

  /** How many comparisons there are. */
  public int width() {
    return sizes.length;
  }

  /** The pattern of two records. */
  public long of(int left, int right) {
    long pattern = 0;
    for (int i = 0; i < graders.length; i++) {
      pattern = pattern * sizes[i] + graders[i].grade(left, right);
    }
    return pattern;
  }

  /** The pattern of known levels, one for each comparison. */
  public long numbered(int[] levels) {
    long pattern = 0;
    for (int i = 0; i < sizes.length; i++) {
      pattern = pattern * sizes[i] + levels[i];
    }
    return pattern;
  }

  /** The same for one block of records after the other, for one thread. */
  public BlockPatterns ofBlocks() {
    return new BlockPatterns(graders, sizes);
  }

  /** The level of one comparison alone. */
  public int grade(int comparison, int left, int right) {
    return graders[comparison].grade(left, right);
  }

  /** The levels of a pattern, comparison by comparison. */
  public int[] levels(long pattern) {
    int[] levels = new int[sizes.length];
    long rest = pattern;
    for (int i = sizes.length - 1; i >= 0; i--) {
      levels[i] = (int) (rest % sizes[i]);
      rest /= sizes[i];
    }
    return levels;
  }
}
