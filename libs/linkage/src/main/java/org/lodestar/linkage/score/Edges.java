package org.lodestar.linkage.score;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Pairs with their weights, on plain arrays. Not for several threads. */
public final class Edges {
  private int[] lefts = new int[1024];
  private int[] rights = new int[1024];
  private double[] weights = new double[1024];
  private int size;

  public void add(int left, int right, double weight) {
    if (size == lefts.length) {
      int more = size + (size >> 1);
      lefts = Arrays.copyOf(lefts, more);
      rights = Arrays.copyOf(rights, more);
      weights = Arrays.copyOf(weights, more);
    }
    lefts[size] = left;
    rights[size] = right;
    weights[size++] = weight;
  }

  public void addAll(Edges others) {
    for (int i = 0; i < others.size; i++) {
      add(others.lefts[i], others.rights[i], others.weights[i]);
    }
  }

  public int size() {
    return size;
  }

  public int left(int edge) {
    return lefts[edge];
  }

  public int right(int edge) {
    return rights[edge];
  }

  public double weight(int edge) {
    return weights[edge];
  }

  /** The same pairs in the order of their records, which does not depend on threads. */
  public Edges sorted() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) lefts[i] << 32 | rights[i];
    }
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted((a, b) -> Long.compare(keys[a], keys[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    Edges sorted = new Edges();
    for (int at : order) {
      sorted.add(lefts[at], rights[at], weights[at]);
    }
    return sorted;
  }

  /** Places of the pairs, the heaviest first; equal ones in the order of their records. */
  public int[] heaviestFirst() {
    return IntStream.range(0, size)
        .boxed()
        .sorted(
            (a, b) -> {
              int byWeight = Double.compare(weights[b], weights[a]);
              if (byWeight != 0) {
                return byWeight;
              }
              int byLeft = Integer.compare(lefts[a], lefts[b]);
              return byLeft != 0 ? byLeft : Integer.compare(rights[a], rights[b]);
            })
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
