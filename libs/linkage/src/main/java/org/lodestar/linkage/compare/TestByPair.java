package org.lodestar.linkage.compare;

/** Asks a condition of each pair by itself, whatever the condition is. */
record TestByPair(PairTest test, Layout layout) implements BlockTest {
  @Override
  public boolean holds(int left, int right) {
    return test.holds(layout.record(left), layout.record(right));
  }
}
