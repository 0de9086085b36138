package org.lodestar.disclosure.cube;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.lodestar.disclosure.DisclosureException;

/**
 * How finely one table divides the cube: in each dimension the codes that the table does not divide
 * further. Their combinations are its inner cells; one that has no row is nothing and known to be.
 */
public final class Grain {
  private final Cube cube;
  private final String table;
  private final int[] cells;
  private final int[][] finest;
  private final Set<Integer> inner = new HashSet<>();

  /**
   * Of the cells of a table.
   *
   * @param table its name, for messages
   */
  public Grain(Cube cube, String table, int[] cells) {
    this.cube = cube;
    this.table = table;
    this.cells = cells;
    finest = new int[cube.rank()][];
    Arrays.setAll(finest, this::finest);
    for (int cell : cells) {
      if (isInner(cell)) {
        inner.add(cell);
      }
    }
  }

  private TreeSet<Integer> used(int k) {
    TreeSet<Integer> used = new TreeSet<>();
    for (int cell : cells) {
      used.add(cube.code(cell, k));
    }
    return used;
  }

  private int[] finest(int k) {
    Dimension dimension = cube.dimension(k);
    TreeSet<Integer> used = used(k);
    int[] found =
        used.stream()
            .filter(code -> used.stream().noneMatch(other -> within(dimension, other, code)))
            .mapToInt(Integer::intValue)
            .toArray();
    BitSet covered = new BitSet();
    for (int code : found) {
      for (int leaf : dimension.members(code)) {
        if (covered.get(leaf)) {
          throw overlap(dimension, code);
        }
        covered.set(leaf);
      }
    }
    return found;
  }

  private DisclosureException overlap(Dimension dimension, int code) {
    return new DisclosureException(
        table
            + ": the %s \"%s\" overlaps another code of the table."
                .formatted(dimension.name(), dimension.code(code))
            + " Give the rows for the parts that they share, or make two tables of it.");
  }

  /** Whether a code is a part of another; of two for the same leaves the higher is the whole. */
  private static boolean within(Dimension dimension, int part, int whole) {
    int[] parts = dimension.members(part);
    int[] wholes = dimension.members(whole);
    boolean less = parts.length < wholes.length || dimension.height(part) < dimension.height(whole);
    return part != whole && less && contains(wholes, parts);
  }

  /** Both are in order. */
  private static boolean contains(int[] all, int[] some) {
    for (int each : some) {
      if (Arrays.binarySearch(all, each) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isInner(int cell) {
    for (int k = 0; k < cube.rank(); k++) {
      if (Arrays.binarySearch(finest[k], cube.code(cell, k)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The inner cells within a cell, with rows or without. */
  public int[] within(int cell) {
    int[][] within = new int[cube.rank()][];
    Arrays.setAll(within, k -> parts(k, cube.code(cell, k)));
    return cube.cells(within);
  }

  private int[] parts(int k, int code) {
    Dimension dimension = cube.dimension(k);
    return Arrays.stream(finest[k])
        .filter(each -> contains(dimension.members(code), dimension.members(each)))
        .toArray();
  }

  /** All combinations of its finest codes, with rows or without. */
  public int[] product() {
    return cube.cells(finest);
  }

  /** Whether it has no inner cell: a table of totals alone. */
  public boolean isHollow() {
    return inner.isEmpty();
  }

  /** Whether an inner cell has a row. */
  public boolean hasRow(int cell) {
    return inner.contains(cell);
  }

  /** Whether its inner cells are the bases of the cube, so that all is known. */
  public boolean isWhole() {
    for (int k = 0; k < cube.rank(); k++) {
      Dimension dimension = cube.dimension(k);
      boolean sums = Arrays.stream(finest[k]).anyMatch(dimension::isSum);
      boolean covers =
          finest[k].length == dimension.leaves() || used(k).contains(dimension.total());
      if (sums || !covers) {
        return false;
      }
    }
    return true;
  }
}
