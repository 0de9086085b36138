package org.lodestar.disclosure.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lodestar.disclosure.DisclosureException;

/**
 * All combinations of codes, numbered: cells for combinations of any codes, bases for combinations
 * of leaves. A cell's value is the sum over its bases.
 */
public final class Cube {
  /** More combinations than this are refused. */
  private static final long MOST = 4_000_000;

  private final Dimension[] dimensions;
  private final int[] cellStride;
  private final int[] baseStride;
  private final int cells;
  private final int bases;

  public Cube(List<Dimension> dimensions) {
    this.dimensions = dimensions.toArray(Dimension[]::new);
    cellStride = new int[this.dimensions.length];
    baseStride = new int[this.dimensions.length];
    long allCells = 1;
    long allBases = 1;
    for (int k = this.dimensions.length - 1; k >= 0; k--) {
      cellStride[k] = (int) allCells;
      baseStride[k] = (int) allBases;
      allCells *= this.dimensions[k].size();
      allBases *= this.dimensions[k].leaves();
      if (allCells > MOST) {
        throw new DisclosureException(
            "The table is too large: its codes make more than 4 million combinations. Divide it"
                + " into tables with fewer dimensions.");
      }
    }
    cells = (int) allCells;
    bases = (int) allBases;
  }

  public int rank() {
    return dimensions.length;
  }

  public Dimension dimension(int k) {
    return dimensions[k];
  }

  public int cells() {
    return cells;
  }

  public int bases() {
    return bases;
  }

  public int cellStride(int k) {
    return cellStride[k];
  }

  public int baseStride(int k) {
    return baseStride[k];
  }

  /** The code of a cell in one dimension. */
  public int code(int cell, int k) {
    return cell / cellStride[k] % dimensions[k].size();
  }

  /** The number of the cell of these codes. */
  public int cell(int[] codes) {
    int cell = 0;
    for (int k = 0; k < codes.length; k++) {
      cell += codes[k] * cellStride[k];
    }
    return cell;
  }

  /** The bases that a cell adds up. */
  public int[] bases(int cell) {
    int[][] leaves = new int[dimensions.length][];
    Arrays.setAll(leaves, k -> dimensions[k].members(code(cell, k)));
    return product(leaves, baseStride);
  }

  /** The cells of all combinations of these codes, given for each dimension. */
  public int[] cells(int[][] codes) {
    return product(codes, cellStride);
  }

  private static int[] product(int[][] parts, int[] stride) {
    int[] found = {0};
    for (int k = 0; k < parts.length; k++) {
      int[] next = new int[found.length * parts[k].length];
      int at = 0;
      for (int each : found) {
        for (int part : parts[k]) {
          next[at++] = each + part * stride[k];
        }
      }
      found = next;
    }
    return found;
  }

  /** How many bases a cell adds up. */
  public int width(int cell) {
    int width = 1;
    for (int k = 0; k < dimensions.length; k++) {
      width *= dimensions[k].members(code(cell, k)).length;
    }
    return width;
  }

  public double sum(double[] x, int cell) {
    double sum = 0;
    for (int base : bases(cell)) {
      sum += x[base];
    }
    return sum;
  }

  /** In how many dimensions a cell adds up several leaves. */
  public int sums(int cell) {
    int sums = 0;
    for (int k = 0; k < dimensions.length; k++) {
      sums += dimensions[k].isSum(code(cell, k)) ? 1 : 0;
    }
    return sums;
  }

  /** The codes of a cell as they are written. */
  public List<String> words(int cell) {
    List<String> words = new ArrayList<>();
    for (int k = 0; k < dimensions.length; k++) {
      words.add(dimensions[k].code(code(cell, k)));
    }
    return words;
  }
}
