package org.lodestar.prevalence.answer;

import java.util.List;
import java.util.Map;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.table.CaptureTable;

/** Made-up answers for tests. */
public final class Answers {
  public static final CaptureTable TABLE =
      new CaptureTable(
          List.of("Council", "Police", "Harbour <Aid>"),
          new long[] {0, 300, 200, 40, 150, 30, 3, 7});

  private Answers() {}

  /** Two methods that make a range of 900 to 2,500. */
  public static Answer with(Checklist checklist, List<Warning> warnings) {
    return of(
        checklist,
        warnings,
        result(Method.CHAO, 950, new Interval(850, 1_100)),
        result(Method.STEPWISE, 1_200, new Interval(1_000, 1_500)),
        result(Method.DGA, 1_400, new Interval(900, 2_500)));
  }

  public static Answer of(Checklist checklist, List<Warning> warnings, MethodResult... results) {
    return new Answer(
        TABLE,
        List.of(results),
        List.of(
            new Variant(
                Variant.Kind.LIST_DROPPED,
                "without Police",
                530,
                1_212.0,
                new Interval(1_013, 1_818),
                "[1,2]"),
            new Variant(Variant.Kind.LISTS_MERGED, "two as one", 730, null, null, null),
            new Variant(
                Variant.Kind.UNSEEN_OTHERWISE, "2.7 times as many", 730, 2_007.0, null, null)),
        List.of(new Answer.Foretold("Council", 377, 77, 390.0, new Interval(300, 500))),
        warnings,
        checklist,
        List.of("Seed 1"));
  }

  public static MethodResult result(Method method, double estimate, Interval wide) {
    return new MethodResult(
        method,
        "",
        estimate,
        Map.of(95, wide, 80, new Interval(estimate * 0.95, estimate * 1.05)),
        "[12,3]",
        new Figures(-20, 3, 50, 60),
        0,
        1_000,
        0,
        List.of());
  }
}
