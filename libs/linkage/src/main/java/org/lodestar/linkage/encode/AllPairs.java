package org.lodestar.linkage.encode;

/** Every record of one list with every record of the other. */
record AllPairs() implements Candidates {
  @Override
  public Walk walk(EncodedList a, EncodedList b, double least, PairSink sink) {
    Columns columns = new Columns(b.header().words());
    for (int from = 0; from < b.size(); from += Columns.SIZE) {
      columns.fill(b, from);
      for (int i = 0; i < a.size(); i++) {
        row(a, i, b, from, columns, least, sink);
      }
    }
    return new Walk((long) a.size() * b.size(), 0);
  }

  /** Hot: nearly every pair fails the comparison, which needs no division. */
  private static void row(
      EncodedList a, int i, EncodedList b, int from, Columns columns, double least, PairSink sink) {
    int[] common = columns.common(a.words(), i * a.header().words());
    int ones = a.count(i);
    for (int at = 0; at < columns.size(); at++) {
      int both = ones + b.count(from + at);
      if (2.0 * common[at] >= least * both) {
        sink.pair(i, from + at, Dice.of(common[at], both));
      }
    }
  }

  @Override
  public double recall(double dice) {
    return 1;
  }
}
