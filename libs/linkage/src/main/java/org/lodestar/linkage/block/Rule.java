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

  /** Whether the rule finds the pair. */
  boolean covers(int l, int r) {
    return firstShared(l, r) != Column.ABSENT && (rest == null || rest.holds(l, r));
  }

  /** Whether the rule finds the pair at this key. */
  boolean covers(int l, int r, int key) {
    return (!left.isExploded() || firstShared(l, r) == key) && (rest == null || rest.holds(l, r));
  }

  private int firstShared(int l, int r) {
    return left.firstShared(l, right, r);
  }
}
