package org.lodestar.linkage.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one answer that leaves the unit: how many people stand on exactly these lists, for each
 * combination of lists, with small counts hidden. Nothing about a single record, no total.
 *
 * <p><b>What is guaranteed.</b> Somebody who knows this table and the size of every list, and
 * nothing else, finds at least {@link #leastPossible()} values possible for each hidden count
 * (three or more). A small count and, where list sizes would give it back, the counts beside it are
 * hidden ("secondary suppression"); where even that does not suffice, the table is refused.
 *
 * <p><b>What is not.</b> Nothing is promised against somebody who knows who is on a list (an owner
 * knows one), who holds another table of nearly the same lists (take the difference of two runs),
 * or who reasons from why a count was hidden. Links may be wrong: see {@link PairReport}. No noise
 * is added, so this is not differential privacy.
 */
public final class Overlaps {
  private final List<String> lists;
  private final List<Cell> cells;
  private final int leastPossible;

  private Overlaps(List<String> lists, List<Cell> cells, int leastPossible) {
    this.lists = List.copyOf(lists);
    this.cells = List.copyOf(cells);
    this.leastPossible = leastPossible;
  }

  /**
   * @param lists their names
   * @param counts by history: bit l of the index says whether list l has the person
   * @throws OverlapsRefused when small counts cannot be hidden
   */
  static Overlaps of(List<String> lists, long[] counts, SmallCells rule) {
    Suppression suppression = Suppression.of(counts, rule);
    Ranges ranges = suppression.ranges();
    List<Cell> cells = new ArrayList<>();
    for (int history = 1; history < counts.length; history++) {
      cells.add(
          new Cell(
              written(history, lists.size()),
              ranges.low(history),
              ranges.high(history),
              suppression.hides(history)));
    }
    return new Overlaps(lists, cells, suppression.leastPossible());
  }

  /** The names of the lists, in the order of the places in a history. */
  public List<String> lists() {
    return lists;
  }

  public List<Cell> cells() {
    return cells;
  }

  /** How many values remain possible for the hidden count that is hidden worst. */
  public int leastPossible() {
    return leastPossible;
  }

  /** A line for each combination, with the names of the lists on top. */
  public String table() {
    String head = String.join("-", lists) + ",people";
    return cells.stream()
        .map(cell -> cell.history() + "," + cell.shown())
        .collect(Collectors.joining("\n", head + "\n", "\n"));
  }

  private static String written(int history, int lists) {
    StringBuilder written = new StringBuilder();
    for (int list = 0; list < lists; list++) {
      written.append(list == 0 ? "" : "-").append(history >> list & 1);
    }
    return written.toString();
  }

  /**
   * People on one combination of lists.
   *
   * @param history for each list 1 or 0: 1-0-1 is on the first and the third, not on the second
   * @param low least possible number
   * @param high largest possible number
   * @param hidden whether only the range is given; otherwise low and high are the count
   */
  public record Cell(String history, long low, long high, boolean hidden) {
    public String shown() {
      return hidden ? low + " to " + high : Long.toString(low);
    }
  }
}
