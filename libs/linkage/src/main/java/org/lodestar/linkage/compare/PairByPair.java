package org.lodestar.linkage.compare;

/** Grades each pair by itself, for comparisons of any shape. */
record PairByPair(Grader grader, Layout layout) implements BlockGrader {
  @Override
  public void grade(int left, int[] rights, int from, int count, int[] levels) {
    int record = layout.record(left);
    for (int i = 0; i < count; i++) {
      levels[i] = grader.grade(record, layout.record(rights[from + i]));
    }
  }
}
