package org.lodestar.prevalence.fit;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.lodestar.prevalence.model.Model;

/**
 * A model made ready to be fitted to many tables: its parameters, the cells it is fitted to, and
 * what is already known of which empty cells leave an estimate. For all threads at once.
 */
public final class Design {
  private final Model model;
  private final int[] thetas;
  private final int[] cells;
  private final int words;
  private final long[] rows;
  private final Map<BitSet, Status> verdicts = new ConcurrentHashMap<>();

  private Design(Model model, IntPredicate cells) {
    this.model = model;
    this.thetas =
        IntStream.concat(
                IntStream.concat(
                    IntStream.of(0), IntStream.range(0, model.lists()).map(list -> 1 << list)),
                model.terms().stream().mapToInt(Integer::intValue))
            .toArray();
    this.cells = IntStream.range(0, 1 << model.lists()).filter(cells).toArray();
    this.words = (thetas.length + Long.SIZE - 1) / Long.SIZE;
    this.rows = rows(this.cells, thetas, words);
  }

  /** On all cells but the unseen one. */
  public static Design of(Model model) {
    return new Design(model, cell -> cell != 0);
  }

  /**
   * On some cells only.
   *
   * @param cells with a cell all cells on fewer of its lists must be taken, but for the unseen one
   */
  public static Design on(Model model, IntPredicate cells) {
    return new Design(model, cells);
  }

  public Model model() {
    return model;
  }

  /** Parameters, those at minus infinity too: k in the theory. */
  public int parameters() {
    return thetas.length;
  }

  /** The set of lists of a parameter: the empty set first, then each list, then the terms. */
  public int theta(int parameter) {
    return thetas[parameter];
  }

  /** Whether a cell holds a theta that nobody is on all lists of: its mean is zero. */
  boolean isVoid(int cell, double[] totals) {
    for (int theta : thetas) {
      if ((theta & ~cell) == 0 && totals[theta] == 0) {
        return true;
      }
    }
    return false;
  }

  int[] thetas() {
    return thetas;
  }

  int[] cells() {
    return cells;
  }

  /** Words of a row of ones and zeros. */
  int words() {
    return words;
  }

  /** For each cell its row of the design, a bit for each parameter. */
  long[] rows() {
    return rows;
  }

  private static long[] rows(int[] cells, int[] thetas, int words) {
    long[] bits = new long[cells.length * words];
    for (int at = 0; at < cells.length; at++) {
      for (int parameter = 0; parameter < thetas.length; parameter++) {
        if ((thetas[parameter] & ~cells[at]) == 0) {
          bits[at * words + parameter / Long.SIZE] |= 1L << parameter % Long.SIZE;
        }
      }
    }
    return bits;
  }

  /** The verdict on a set of occupied cells, worked out once. */
  Status verdict(BitSet occupied, Supplier<Status> exact) {
    Status known = verdicts.get(occupied);
    return known != null ? known : verdicts.computeIfAbsent(occupied, _ -> exact.get());
  }
}
