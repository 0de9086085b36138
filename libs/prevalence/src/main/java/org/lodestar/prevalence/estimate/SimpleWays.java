package org.lodestar.prevalence.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.answer.Method;
import org.lodestar.prevalence.answer.MethodResult;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.answer.Warning.Code;
import org.lodestar.prevalence.fit.Fit;
import org.lodestar.prevalence.simple.LowerBound;
import org.lodestar.prevalence.simple.TwoLists;
import org.lodestar.prevalence.table.CaptureTable;

/** Methods that choose no model. */
final class SimpleWays {
  private static final Warning INDEPENDENT =
      new Warning(
          Code.ASSUMES_INDEPENDENCE,
          "Takes the two lists for independent, which two lists can never show.");

  private SimpleWays() {}

  /** For each two lists. */
  static List<MethodResult> chapman(Task task) {
    CaptureTable table = task.table();
    List<MethodResult> results = new ArrayList<>();
    for (int one = 0; one < table.size(); one++) {
      for (int other = one + 1; other < table.size(); other++) {
        results.add(chapman(table, one, other));
      }
    }
    return results;
  }

  private static MethodResult chapman(CaptureTable table, int one, int other) {
    TwoLists lists = TwoLists.of(table, one, other);
    Map<Integer, Interval> intervals = new TreeMap<>();
    Results.LEVELS.forEach(level -> intervals.put(level, lists.interval(level / 100.0)));
    String name =
        table.size() == 2 ? "" : table.lists().get(one) + " and " + table.lists().get(other);
    return new MethodResult(
        Method.CHAPMAN,
        name,
        Results.finite(lists.chapman()),
        Results.finite(intervals),
        null,
        null,
        0,
        0,
        0,
        List.of(INDEPENDENT));
  }

  static List<MethodResult> chao(Task task) {
    Fit fit = LowerBound.of(task.table());
    return List.of(
        Results.of(
            Method.CHAO,
            fit,
            List.of(
                new Warning(
                    Code.LOWER_BOUND_ONLY,
                    "A lower bound where people differ in how easily they are seen; not where lists"
                        + " avoid each other."))));
  }

  static List<MethodResult> model(Task task) {
    Fit fit = Fit.of(task.table(), Objects.requireNonNull(task.settings().model()));
    return List.of(
        Results.of(
            Method.MODEL,
            fit,
            List.of(
                new Warning(
                    Code.ONE_MODEL_ONLY,
                    "The interval takes this model for true, and is too narrow if it is not."))));
  }
}
