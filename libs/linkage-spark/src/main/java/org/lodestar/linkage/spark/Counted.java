package org.lodestar.linkage.spark;

import java.io.Serializable;
import java.util.Arrays;
import org.lodestar.linkage.train.PatternCounts;

/** Agreement patterns of one share of the work, and how many pairs have each. */
record Counted(long[] patterns, long[] counts) implements Serializable {
  static Counted of(PatternCounts counts) {
    long[] patterns = counts.patterns();
    return new Counted(patterns, Arrays.stream(patterns).map(counts::count).toArray());
  }

  void addTo(PatternCounts all) {
    for (int i = 0; i < patterns.length; i++) {
      all.add(patterns[i], counts[i]);
    }
  }
}
