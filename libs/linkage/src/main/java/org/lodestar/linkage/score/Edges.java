package org.lodestar.linkage.score;

import java.util.Arrays;

/** Pairs with their weights, on plain arrays. Not for several threads. */
public final class Edges {
  private int[] lefts = new int[1024];
  private int[] rights = new int[1024];
  private double[] weights = new double[1024];
  private int size;

  public void add(int left, int right, double weight) {
    if (size == lefts.length) {
      resize(size + (size >> 1));
    }
    lefts[size] = left;
    rights[size] = right;
    weights[size++] = weight;
  }

  private void resize(int room) {
    lefts = Arrays.copyOf(lefts, room);
    rights = Arrays.copyOf(rights, room);
    weights = Arrays.copyOf(weights, room);
  }

  public void addAll(Edges others) {
    if (size + others.size > lefts.length) {
      resize(size + others.size);
    }
    System.arraycopy(others.lefts, 0, lefts, size, others.size);
    System.arraycopy(others.rights, 0, rights, size, others.size);
    System.arraycopy(others.weights, 0, weights, size, others.size);
    size += others.size;
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
    int[] order = byRecords();
    Edges sorted = new Edges();
    sorted.resize(Math.max(1, size));
    for (int at : order) {
      sorted.add(lefts[at], rights[at], weights[at]);
    }
    return sorted;
  }

  /** Places of the pairs, the heaviest first; equal ones in the order of their records. */
  public int[] heaviestFirst() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = ~ascending(weights[i]);
    }
    return Radix.sorted(byRecords(), keys);
  }

  private int[] byRecords() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) lefts[i] << 32 | rights[i];
    }
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    return Radix.sorted(order, keys);
  }

  /** A number that grows with the weight as {@link Double#compare} has it. */
  private static long ascending(double weight) {
    long bits = Double.doubleToLongBits(weight);
    return bits ^ (bits >> 63 | Long.MIN_VALUE);
  }
}
