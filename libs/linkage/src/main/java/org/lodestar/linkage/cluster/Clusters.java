package org.lodestar.linkage.cluster;

import java.util.Arrays;

/** Which cluster each record is in: clusters are numbered from 0 in the order of their records. */
public record Clusters(int[] of, int size) {
  /** From a record for each record that is the same within a cluster. */
  static Clusters of(int[] roots) {
    int[] numbers = new int[roots.length];
    Arrays.fill(numbers, -1);
    int size = 0;
    int[] of = new int[roots.length];
    for (int row = 0; row < roots.length; row++) {
      if (numbers[roots[row]] < 0) {
        numbers[roots[row]] = size++;
      }
      of[row] = numbers[roots[row]];
    }
    return new Clusters(of, size);
  }

  /** How many records each cluster has. */
  public int[] sizes() {
    int[] sizes = new int[size];
    for (int cluster : of) {
      sizes[cluster]++;
    }
    return sizes;
  }

  /** The records of each cluster. */
  public int[][] members() {
    int[] sizes = sizes();
    int[][] members = new int[size][];
    Arrays.setAll(members, cluster -> new int[sizes[cluster]]);
    int[] next = new int[size];
    for (int row = 0; row < of.length; row++) {
      members[of[row]][next[of[row]]++] = row;
    }
    return members;
  }
}
