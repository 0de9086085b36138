package org.lodestar.linkage.cluster;

import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.work.Threads;

/** Joins clusters along pairs, the heaviest first: those pairs that are one thread's own. */
record Joining(
    Edges edges, int[] order, IntPredicate own, Votes votes, FreeLists free, Groups groups)
    implements Callable<Groups> {
  private static final int OFTEN = 1 << 12;

  @Override
  public Groups call() {
    for (int i = 0; i < order.length; i++) {
      if (i % OFTEN == 0) {
        Threads.goOn();
      }
      if (own.test(order[i])) {
        join(order[i]);
      }
    }
    return groups;
  }

  private void join(int edge) {
    int a = groups.of(edges.left(edge));
    int b = groups.of(edges.right(edge));
    if (a != b) {
      int[] left = groups.members(a);
      int[] right = groups.members(b);
      if (free.mayMeet(left, right) && (isAlone(left, right) || votes.speak(left, right))) {
        groups.join(a, b);
      }
    }
  }

  /** The pair itself is all that there is between them, and reaches the threshold. */
  private static boolean isAlone(int[] left, int[] right) {
    return left.length == 1 && right.length == 1;
  }
}
