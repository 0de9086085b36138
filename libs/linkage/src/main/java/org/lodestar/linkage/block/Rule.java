package org.lodestar.linkage.block;

import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.compare.PairTest;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.table.Column;

/**
 * A blocking rule made ready: the key of each record on either side, and the records of each key.
 *
 * <p>A record may have several keys where a column is exploded; two records that share several are
 * one pair all the same, which is found at the smallest of them.
 */
final class Rule {
  private final BlockingRule source;
  private final @Nullable PairTest rest;
  private final Groups left;
  private final Groups right;
  private final int leftOut;

  Rule(BlockingRule source, @Nullable PairTest rest, Groups left, Groups right, int leftOut) {
    this.source = source;
    this.rest = rest;
    this.left = left;
    this.right = right;
    this.leftOut = leftOut;
  }

  BlockingRule source() {
    return source;
  }

  /** How many blocks were too large. */
  int leftOut() {
    return leftOut;
  }

  Groups left() {
    return left;
  }

  Groups right() {
    return right;
  }

  boolean isSymmetric() {
    return left == right;
  }

  /** Brings the records of each key together; to be called before they are asked for. */
  void layOut() {
    left.layOut();
    right.layOut();
  }

  /** Whether every pair of a block is found, and found nowhere else. */
  boolean isKeyAlone() {
    return rest == null && !left.isExploded();
  }

  /**
   * Keeps those right records with which a left one is found at this key.
   *
   * @param rights places behind the start of the records
   * @return how many are kept
   */
  int only(int l, int key, int[] records, int start, int[] rights, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (covers(l, records[start + rights[i]], key)) {
        rights[kept++] = rights[i];
      }
    }
    return kept;
  }

  /** Whether the rule finds the pair. */
  boolean covers(int l, int r) {
    return firstShared(l, r) != Column.ABSENT && (rest == null || rest.holds(l, r));
  }

  private boolean covers(int l, int r, int key) {
    return (!left.isExploded() || firstShared(l, r) == key) && (rest == null || rest.holds(l, r));
  }

  private int firstShared(int l, int r) {
    return left.firstShared(l, right, r);
  }
}
