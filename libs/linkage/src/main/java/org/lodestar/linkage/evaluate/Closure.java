package org.lodestar.linkage.evaluate;

import java.util.Arrays;

/**
 * Connected components that grow link by link and know at each moment how many pairs they hold and
 * how many of these are true. The smaller component always moves into the larger, so a record moves
 * at most log₂ n times.
 */
final class Closure {
  private final Partition truth;
  private final int[] parent;
  private final int[] size;
  // Members of a component form a ring.
  private final int[] next;
  // Records by component and entity; a component of one record is not entered.
  private final LongCounts counts = new LongCounts();
  private long linked;
  private long found;

  Closure(Partition truth) {
    this.truth = truth;
    parent = new int[truth.records()];
    Arrays.setAll(parent, record -> record);
    next = parent.clone();
    size = new int[parent.length];
    Arrays.fill(size, 1);
  }

  long linked() {
    return linked;
  }

  long found() {
    return found;
  }

  void link(int a, int b) {
    int one = root(a);
    int other = root(b);
    if (one != other) {
      boolean swap = size[one] < size[other];
      merge(swap ? other : one, swap ? one : other);
    }
  }

  private void merge(int large, int small) {
    linked += (long) size[large] * size[small];
    if (size[large] == 1) {
      counts.add(key(large, large), 1);
    }
    int member = small;
    do {
      found += counts.get(key(large, member));
      member = next[member];
    } while (member != small);
    do {
      counts.add(key(large, member), 1);
      member = next[member];
    } while (member != small);
    parent[small] = large;
    size[large] += size[small];
    int after = next[large];
    next[large] = next[small];
    next[small] = after;
  }

  private long key(int root, int record) {
    return (long) root << 32 | truth.of(record);
  }

  private int root(int record) {
    int at = record;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
