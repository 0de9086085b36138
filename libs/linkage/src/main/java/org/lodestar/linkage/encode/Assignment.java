package org.lodestar.linkage.encode;

import java.util.BitSet;

/** Who of two lists has a partner already. */
final class Assignment {
  private final BitSet left = new BitSet();
  private final BitSet right = new BitSet();
  private final double sizeA;
  private final double sizeB;
  private int taken;

  Assignment(int sizeA, int sizeB) {
    this.sizeA = sizeA;
    this.sizeB = sizeB;
  }

  /** Makes the two partners if both are free. */
  boolean take(int i, int j) {
    if (left.get(i) || right.get(j)) {
      return false;
    }
    left.set(i);
    right.set(j);
    taken++;
    return true;
  }

  /** The share of all pairs of which both are still free. */
  double freeShare() {
    return (1 - taken / sizeA) * (1 - taken / sizeB);
  }
}
