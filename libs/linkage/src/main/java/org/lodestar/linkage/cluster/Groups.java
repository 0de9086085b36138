package org.lodestar.linkage.cluster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Clusters while they grow: each knows its records, the smaller one moves. Several threads may join
 * clusters of their own.
 */
final class Groups {
  private final int[] groupOf;

  /** Null for a record that is still alone. */
  private final int[] @Nullable [] members;

  Groups(int records) {
    groupOf = new int[records];
    members = new int[records][];
    Arrays.setAll(groupOf, row -> row);
  }

  int of(int row) {
    return groupOf[row];
  }

  int[] members(int group) {
    int[] known = members[group];
    return known == null ? new int[] {group} : known;
  }

  void join(int a, int b) {
    int[] one = members(a);
    int[] other = members(b);
    boolean aIsLarger = one.length >= other.length;
    int[] larger = aIsLarger ? one : other;
    int[] smaller = aIsLarger ? other : one;
    int[] both = Arrays.copyOf(larger, larger.length + smaller.length);
    System.arraycopy(smaller, 0, both, larger.length, smaller.length);
    int group = aIsLarger ? a : b;
    for (int row : smaller) {
      groupOf[row] = group;
    }
    members[group] = both;
    members[aIsLarger ? b : a] = new int[0];
  }

  int[] all() {
    return groupOf.clone();
  }
}
