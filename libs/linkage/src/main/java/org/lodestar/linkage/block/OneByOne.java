package org.lodestar.linkage.block;

/** Hands the pairs of blocks on one by one. */
final class OneByOne implements BlockSink {
  private final PairSink sink;
  private int[] records = new int[0];
  private int start;

  OneByOne(PairSink sink) {
    this.sink = sink;
  }

  @Override
  public void block(int[] all, int from, int count) {
    records = all;
    start = from;
  }

  @Override
  public void pairs(int left, int[] rights, int from, int count, int rule) {
    int record = records[start + left];
    for (int i = from; i < from + count; i++) {
      sink.pair(record, records[start + rights[i]], rule);
    }
  }
}
