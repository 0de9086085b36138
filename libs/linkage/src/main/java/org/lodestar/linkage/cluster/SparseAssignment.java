package org.lodestar.linkage.cluster;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * The pairs between two sides of which no record has two, and whose gains together are the largest
 * (H. W. Kuhn 1955; R. Jonker and A. Volgenant 1987). A record may stay alone, which gains nothing.
 *
 * <p>The left records are placed one by one along the shortest path of exchanges. A path never
 * leaves what is joined by pairs, so that many small groups cost little each.
 */
final class SparseAssignment {
  private static final int NONE = -1;

  private final int[] leftOf;
  private final int[] rightOf;
  private final double[] gains;

  /** Pairs by left record: those of record i stand from starts[i] on. */
  private final int[] starts;

  private final int[] byLeft;

  /** Dual prices: no pair is worth more than both its records cost. */
  private final double[] leftPrice;

  private final double[] rightPrice;

  /** How records are placed so far: a pair for each left one, a left one for each right one. */
  private final int[] pairOf;

  private final int[] holder;

  /** Of the present search, by right record: how far, and by which pair. */
  private final double[] far;

  private final int[] reachedBy;
  private final Stack touched = new Stack();
  private final Stack settled = new Stack();
  private final PriorityQueue<Step> next = new PriorityQueue<>();
  private double farAlone;
  private int alone;

  private record Step(double far, int right) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      int byFar = Double.compare(far, other.far);
      return byFar != 0 ? byFar : Integer.compare(right, other.right);
    }
  }

  private SparseAssignment(int[] lefts, int[] rights, double[] gains) {
    leftOf = lefts;
    rightOf = rights;
    this.gains = gains;
    int leftCount = Arrays.stream(lefts).max().orElse(NONE) + 1;
    int rightCount = Arrays.stream(rights).max().orElse(NONE) + 1;
    starts = new int[leftCount + 1];
    for (int left : lefts) {
      starts[left + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    byLeft = new int[lefts.length];
    int[] at = starts.clone();
    for (int pair = 0; pair < lefts.length; pair++) {
      byLeft[at[lefts[pair]]++] = pair;
    }
    leftPrice = new double[leftCount];
    rightPrice = new double[rightCount];
    pairOf = filled(leftCount);
    holder = filled(rightCount);
    reachedBy = filled(rightCount);
    far = new double[rightCount];
    Arrays.fill(far, Double.POSITIVE_INFINITY);
  }

  private static int[] filled(int size) {
    int[] filled = new int[size];
    Arrays.fill(filled, NONE);
    return filled;
  }

  /**
   * Chooses pairs.
   *
   * @param lefts number of the left record of each pair, from 0
   * @param rights the same of the right one; the two sides are numbered apart
   * @param gains of the pairs, from 0
   * @return whether each pair is chosen
   */
  static boolean[] of(int[] lefts, int[] rights, double[] gains) {
    SparseAssignment search = new SparseAssignment(lefts, rights, gains);
    for (int left = 0; left < search.pairOf.length; left++) {
      search.place(left);
    }
    boolean[] chosen = new boolean[lefts.length];
    for (int pair : search.pairOf) {
      if (pair != NONE) {
        chosen[pair] = true;
      }
    }
    return chosen;
  }

  private void place(int left) {
    for (int at = starts[left]; at < starts[left + 1]; at++) {
      int pair = byLeft[at];
      double cost = -gains[pair] - rightPrice[rightOf[pair]];
      leftPrice[left] = Math.min(leftPrice[left], cost);
    }
    farAlone = Double.POSITIVE_INFINITY;
    look(left, 0);
    int end = search();
    double all = end == NONE ? farAlone : far[end];
    price(left, all);
    if (end == NONE && alone != left) {
      end = rightOf[pairOf[alone]];
      pairOf[alone] = NONE;
    }
    if (end != NONE) {
      exchange(left, end);
    }
    forget();
  }

  /** Where a left record could go that is reached at this distance. */
  private void look(int left, double at) {
    if (at - leftPrice[left] < farAlone) {
      farAlone = at - leftPrice[left];
      alone = left;
    }
    for (int i = starts[left]; i < starts[left + 1]; i++) {
      int pair = byLeft[i];
      int right = rightOf[pair];
      double there = at + Math.max(0, -gains[pair] - leftPrice[left] - rightPrice[right]);
      if (there < far[right]) {
        touched.push(right);
        far[right] = there;
        reachedBy[right] = pair;
        next.add(new Step(there, right));
      }
    }
  }

  /** The nearest free right record, or none where somebody had better stay alone. */
  private int search() {
    while (!next.isEmpty()) {
      Step step = next.remove();
      if (step.far > farAlone) {
        return NONE;
      }
      if (step.far == far[step.right]) {
        if (holder[step.right] == NONE) {
          return step.right;
        }
        settled.push(step.right);
        look(holder[step.right], step.far);
      }
    }
    return NONE;
  }

  private void price(int left, double all) {
    for (int i = 0; i < settled.size; i++) {
      int right = settled.values[i];
      double less = all - far[right];
      rightPrice[right] -= less;
      leftPrice[holder[right]] += less;
    }
    leftPrice[left] += all;
  }

  /** From the free end back to the record that is placed, each moves on by one. */
  private void exchange(int placed, int end) {
    int right = end;
    int left;
    do {
      int pair = reachedBy[right];
      left = leftOf[pair];
      int before = pairOf[left];
      pairOf[left] = pair;
      holder[right] = left;
      right = before == NONE ? NONE : rightOf[before];
    } while (left != placed);
  }

  private void forget() {
    for (int i = 0; i < touched.size; i++) {
      far[touched.values[i]] = Double.POSITIVE_INFINITY;
    }
    touched.size = 0;
    settled.size = 0;
    next.clear();
  }

  private static final class Stack {
    private int[] values = new int[16];
    private int size;

    void push(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }
  }
}
