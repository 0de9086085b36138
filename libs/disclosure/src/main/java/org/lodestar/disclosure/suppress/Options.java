package org.lodestar.disclosure.suppress;

import java.util.Arrays;
import org.lodestar.disclosure.cube.Board;
import org.lodestar.disclosure.cube.Cube;

/**
 * The shifts along each dimension that a move for one cell can be made of, the cheapest first. A
 * move changes at least the cells to which each of its shifts by itself leads from that cell, so
 * what these cost together is the least that the move can cost.
 */
final class Options {
  private final Step[][] steps;
  private final double[][] costs;
  private final double[] leastOfRest;

  private Options(Step[][] steps, double[][] costs) {
    this.steps = steps;
    this.costs = costs;
    leastOfRest = new double[steps.length + 1];
    for (int k = steps.length - 1; k >= 0; k--) {
      double least = costs[k].length == 0 ? Double.POSITIVE_INFINITY : costs[k][0];
      leastOfRest[k] = leastOfRest[k + 1] + least;
    }
  }

  /**
   * Those of one cell.
   *
   * @param free whether only what is not shown may change
   * @param change what is changed already, and so costs nothing more
   * @param most moves that may be made of them
   */
  static Options of(
      Cube cube, Board board, Steps all, int cell, boolean free, double[] change, int most) {
    int rank = cube.rank();
    Step[][] steps = new Step[rank][];
    double[][] costs = new double[rank][];
    for (int k = 0; k < rank; k++) {
      Step[] found = all.of(k, cube.code(cell, k));
      int rest = cell - cube.code(cell, k) * cube.cellStride(k);
      sort(found, rest, new Price(board, free, change), k, steps, costs);
    }
    shorten(steps, costs, most);
    return new Options(steps, costs);
  }

  private static void sort(
      Step[] found, int rest, Price price, int k, Step[][] steps, double[][] costs) {
    double[] cost = new double[found.length];
    int[] order = new int[found.length];
    int size = 0;
    for (int i = 0; i < found.length; i++) {
      cost[i] = price.of(found[i], rest);
      if (cost[i] < Double.POSITIVE_INFINITY) {
        order[size++] = i;
      }
    }
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      // Costs are not negative, so their bits are in their order; ties stay in the order of codes.
      keys[i] = (Double.doubleToLongBits(cost[order[i]]) & ~0xFFFFFL) | (i & 0xFFFFFL);
    }
    Arrays.sort(keys);
    steps[k] = new Step[size];
    costs[k] = new double[size];
    for (int i = 0; i < size; i++) {
      int from = order[(int) (keys[i] & 0xFFFFFL)];
      steps[k][i] = found[from];
      costs[k][i] = cost[from];
    }
  }

  /** Takes the dearest away until there are not too many moves. */
  private static void shorten(Step[][] steps, double[][] costs, int most) {
    double product = 1;
    for (Step[] each : steps) {
      product *= each.length;
    }
    while (product > most) {
      int longest = 0;
      for (int k = 1; k < steps.length; k++) {
        longest = steps[k].length > steps[longest].length ? k : longest;
      }
      int shorter = Math.max(1, steps[longest].length * 3 / 4);
      product *= (double) shorter / steps[longest].length;
      steps[longest] = Arrays.copyOf(steps[longest], shorter);
      costs[longest] = Arrays.copyOf(costs[longest], shorter);
    }
  }

  int count(int k) {
    return steps[k].length;
  }

  Step step(int k, int i) {
    return steps[k][i];
  }

  double cost(int k, int i) {
    return costs[k][i];
  }

  /** The least that the dimensions from this one on can cost. */
  double least(int k) {
    return leastOfRest[k];
  }

  /** What one shift costs by itself. */
  private record Price(Board board, boolean free, double[] change) {
    double of(Step step, int rest) {
      double cost = 0;
      for (int offset : step.cells()) {
        int cell = rest + offset;
        byte state = board.state(cell);
        if (state == Board.PUBLIC || (free && state == Board.SHOWN)) {
          return Double.POSITIVE_INFINITY;
        }
        cost += state == Board.SHOWN && change[cell] == 0 ? board.weight(cell) : 0;
      }
      return cost;
    }
  }
}
