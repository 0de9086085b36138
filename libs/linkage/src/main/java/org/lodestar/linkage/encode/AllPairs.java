package org.lodestar.linkage.encode;

/** Every record of one list with every record of the other. */
record AllPairs() implements Candidates {
  @Override
  public Walk walk(EncodedList a, EncodedList b, PairSink sink) {
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        sink.pair(i, j);
      }
    }
    return new Walk((long) a.size() * b.size(), 0);
  }

  @Override
  public double recall(double dice) {
    return 1;
  }
}
