package org.lodestar.linkage.evaluate;

import java.util.Arrays;
import org.lodestar.linkage.cluster.UnionFind;

/**
 * Connected components that grow link by link and know at each moment how many pairs they hold and
 * how many of these are true. The smaller component always moves into the larger, so a record moves
 * at most log₂ n times.
 */
final class Closure {
  private final Partition truth;
  private final UnionFind sets;
  // Members of a component form a ring.
  private final int[] next;
  // Records by component and entity; a component of one record is not entered.
  private final LongCounts counts = new LongCounts();
  private long linked;
  private long found;

  Closure(Partition truth) {
    this.truth = truth;
    sets = new UnionFind(truth.records());
    next = new int[truth.records()];
    Arrays.setAll(next, record -> record);
  }

  long linked() {
    return linked;
  }

  long found() {
    return found;
  }

  void link(int a, int b) {
    int one = sets.find(a);
    int other = sets.find(b);
    if (one != other) {
      boolean swap = sets.size(one) < sets.size(other);
      merge(swap ? other : one, swap ? one : other);
    }
  }

  private void merge(int large, int small) {
    linked += (long) sets.size(large) * sets.size(small);
    if (sets.size(large) == 1) {
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
    sets.union(large, small);
    int after = next[large];
    next[large] = next[small];
    next[small] = after;
  }

  private long key(int root, int record) {
    return (long) root << 32 | truth.of(record);
  }
}
