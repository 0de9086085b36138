package org.lodestar.linkage.cluster;

import java.util.Arrays;

/** Clusters while they grow: each knows its records, the smaller one moves. */
final class Groups {
  private final int[] groupOf;
  private final int[][] members;

  Groups(int records) {
    groupOf = new int[records];
    members = new int[records][];
    Arrays.setAll(groupOf, row -> row);
    Arrays.setAll(members, row -> new int[] {row});
  }

  int of(int row) {
    return groupOf[row];
  }

  int[] members(int group) {
    return members[group];
  }

  void join(int a, int b) {
    int larger = members[a].length >= members[b].length ? a : b;
    int smaller = larger == a ? b : a;
    int[] both = Arrays.copyOf(members[larger], members[larger].length + members[smaller].length);
    System.arraycopy(members[smaller], 0, both, members[larger].length, members[smaller].length);
    for (int row : members[smaller]) {
      groupOf[row] = larger;
    }
    members[larger] = both;
    members[smaller] = new int[0];
  }

  int[] all() {
    return groupOf.clone();
  }
}
