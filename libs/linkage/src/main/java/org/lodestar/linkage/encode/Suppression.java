package org.lodestar.linkage.encode;

import java.util.stream.IntStream;

/**
 * Chooses which cells of an overlap table are hidden. Cells are numbered by their history: bit l
 * says whether list l has the person; a cell of one list alone is called a single.
 *
 * <p>The reader is taken to know every list's size, which is the sum of the cells that contain the
 * list, and that a small cell holds fewer than the threshold and any other hidden cell no fewer. A
 * <em>move</em> puts d more people into an overlap and d fewer into the single of each of its
 * lists: all sizes stay, so when every cell moved is hidden and stays in its bounds, the reader
 * cannot rule the moved table out. A value is counted as possible when one move leads to it; there
 * may be more, so the promise is kept with room to spare.
 */
final class Suppression {
  private static final int ENOUGH = 3;

  private final long[] counts;
  private final SmallCells rule;
  private final boolean[] hidden;

  private Suppression(long[] counts, SmallCells rule) {
    this.counts = counts;
    this.rule = rule;
    this.hidden = new boolean[counts.length];
  }

  static Suppression of(long[] counts, SmallCells rule) {
    Suppression suppression = new Suppression(counts.clone(), rule);
    suppression.hideSmall();
    suppression.hideSinglesOfHidden();
    suppression.hidePartnersOfSingles();
    suppression.refuseWeak();
    return suppression;
  }

  private IntStream cells() {
    return IntStream.range(1, counts.length);
  }

  private IntStream singlesIn(int cell) {
    return cells().filter(at -> Integer.bitCount(at) == 1 && (at & cell) != 0);
  }

  private static boolean single(int cell) {
    return Integer.bitCount(cell) == 1;
  }

  private void hideSmall() {
    cells().forEach(cell -> hidden[cell] = rule.hides(counts[cell]));
  }

  private void hideSinglesOfHidden() {
    cells()
        .filter(cell -> hidden[cell] && !single(cell))
        .forEach(cell -> singlesIn(cell).forEach(at -> hidden[at] = true));
  }

  /** A single that cannot move yet gets the overlap with it that leaves it most possibilities. */
  private void hidePartnersOfSingles() {
    for (int cell = 1; cell < counts.length; cell <<= 1) {
      if (hidden[cell] && possible(cell) < ENOUGH) {
        hide(bestPartner(cell));
      }
    }
  }

  private void hide(int overlap) {
    hidden[overlap] = true;
    singlesIn(overlap).forEach(at -> hidden[at] = true);
  }

  private int bestPartner(int cell) {
    int best = cell;
    int most = -1;
    for (int overlap = 1; overlap < counts.length; overlap++) {
      if ((overlap & cell) != 0 && !single(overlap)) {
        int possible = possibleWith(overlap, cell);
        if (possible > most) {
          most = possible;
          best = overlap;
        }
      }
    }
    return best;
  }

  private int possibleWith(int overlap, int cell) {
    boolean[] before = hidden.clone();
    hide(overlap);
    int possible = possible(cell);
    System.arraycopy(before, 0, hidden, 0, before.length);
    return possible;
  }

  private void refuseWeak() {
    if (leastPossible() < ENOUGH) {
      throw new OverlapsRefused(
          "the lists are too small or too much alike for a table that hides small counts");
    }
  }

  /**
   * How many values are possible for the cell with the fewest; a great number if none is hidden.
   */
  int leastPossible() {
    return cells().filter(cell -> hidden[cell]).map(this::possible).min().orElse(Integer.MAX_VALUE);
  }

  private int possible(int cell) {
    return (int)
        IntStream.rangeClosed(-rule.threshold(), rule.threshold())
            .filter(by -> by == 0 || reachable(cell, by))
            .count();
  }

  private boolean reachable(int cell, int by) {
    return single(cell)
        ? cells().anyMatch(at -> (at & cell) != 0 && !single(at) && moves(at, -by))
        : moves(cell, by);
  }

  private boolean moves(int overlap, int by) {
    return stays(overlap, by) && singlesIn(overlap).allMatch(at -> stays(at, -by));
  }

  private boolean stays(int cell, int by) {
    long moved = counts[cell] + by;
    return hidden[cell] && moved >= floor(cell) && moved <= ceiling(cell);
  }

  private long floor(int cell) {
    return rule.hides(counts[cell]) ? rule.least() : rule.threshold();
  }

  private long ceiling(int cell) {
    return rule.hides(counts[cell]) ? rule.threshold() - 1L : Long.MAX_VALUE;
  }

  boolean hides(int cell) {
    return hidden[cell];
  }

  /** What a reader can work out for each cell. */
  Ranges ranges() {
    Ranges ranges = new Ranges(counts.length);
    cells().forEach(cell -> ranges.know(cell, least(cell), most(cell)));
    for (int list = 1; list < counts.length; list <<= 1) {
      ranges.size(list, size(list));
    }
    ranges.tighten();
    return ranges;
  }

  private long least(int cell) {
    return hidden[cell] ? floor(cell) : counts[cell];
  }

  private long most(int cell) {
    return hidden[cell] ? Math.min(ceiling(cell), size(Integer.lowestOneBit(cell))) : counts[cell];
  }

  private long size(int list) {
    return cells().filter(cell -> (cell & list) != 0).mapToLong(cell -> counts[cell]).sum();
  }
}
