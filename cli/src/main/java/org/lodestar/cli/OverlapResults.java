package org.lodestar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.output.OverlapFiles;
import org.lodestar.linkage.overlap.CountInterval;
import org.lodestar.linkage.overlap.ListPairEstimate;
import org.lodestar.linkage.overlap.OverlapEstimate;

/** What a run on several lists tells of their overlaps, as files and in {@code run.json}. */
final class OverlapResults {
  private OverlapResults() {}

  /** Writes the files, and tells of each two lists; nothing where overlaps are not estimated. */
  static void write(Analysis analysis, Path folder, Map<String, @Nullable Object> told)
      throws IOException {
    OverlapEstimate estimate = analysis.estimate();
    if (estimate != null) {
      OverlapFiles.write(estimate, analysis.linked().table().sources(), folder);
      told.put("links", estimate.pairs().stream().map(OverlapResults::pair).toList());
    }
  }

  private static Map<String, @Nullable Object> pair(ListPairEstimate pair) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("lists", List.of(pair.one(), pair.other()));
    told.put("linked", pair.linked());
    told.put("false", interval(pair.falseLinks()));
    told.put("missed", interval(pair.missedLinks()));
    return told;
  }

  private static List<Object> interval(CountInterval count) {
    List<Object> values = new ArrayList<>();
    values.add(count.low());
    values.add(Math.round(10 * count.expected()) / 10.0);
    values.add(count.high());
    return values;
  }
}
