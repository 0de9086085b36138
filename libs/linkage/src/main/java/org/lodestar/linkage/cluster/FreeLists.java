package org.lodestar.linkage.cluster;

import java.util.Arrays;
import java.util.Set;

/** Keeps two records of a list without duplicates out of one cluster. For one thread. */
final class FreeLists {
  private final int[] sources;
  private final boolean[] free;

  /** Which lists the one cluster has, between two calls none. */
  private final boolean[] present;

  private final boolean any;

  FreeLists(Set<Integer> duplicateFree, int[] sources) {
    this.sources = sources;
    int lists = 1 + Arrays.stream(sources).max().orElse(-1);
    free = new boolean[lists];
    present = new boolean[lists];
    duplicateFree.stream().filter(list -> list < lists).forEach(list -> free[list] = true);
    any = !duplicateFree.isEmpty();
  }

  /** Whether the two together have at most one record of each such list. */
  boolean mayMeet(int[] a, int[] b) {
    if (!any) {
      return true;
    }
    boolean may = true;
    for (int row : a) {
      present[sources[row]] = free[sources[row]];
    }
    for (int row : b) {
      may &= !present[sources[row]];
    }
    for (int row : a) {
      present[sources[row]] = false;
    }
    return may;
  }
}
