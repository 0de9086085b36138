package org.lodestar.linkage.compare;

/** Grades each pair by itself, for comparisons of any shape. */
final class PairByPair implements BlockGrader {
  private final Grader grader;
  private int[] records = new int[0];
  private int start;

  PairByPair(Grader grader) {
    this.grader = grader;
  }

  @Override
  public void block(int[] all, int from, int count) {
    records = all;
    start = from;
  }

  @Override
  public void grade(int left, int[] rights, int from, int count, int[] levels) {
    int record = records[start + left];
    for (int i = 0; i < count; i++) {
      levels[i] = grader.grade(record, records[start + rights[from + i]]);
    }
  }
}
