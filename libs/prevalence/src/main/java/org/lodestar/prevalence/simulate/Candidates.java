package org.lodestar.prevalence.simulate;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.answer.Light;
import org.lodestar.prevalence.answer.Method;
import org.lodestar.prevalence.answer.MethodResult;
import org.lodestar.prevalence.estimate.Estimation;
import org.lodestar.prevalence.estimate.Settings;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.select.Stepwise;
import org.lodestar.prevalence.table.CaptureTable;

/** The methods as the product asks them, each with few tables drawn again so that many fit. */
public final class Candidates {
  private final int replicates;

  /**
   * @param replicates tables drawn again for each bootstrap
   */
  public Candidates(int replicates) {
    this.replicates = replicates;
  }

  /** Independent lists with their own interval, the bound, and what chooses a model. */
  public List<Candidate> all() {
    return List.of(
        of("lists taken as independent", Set.of(Method.MODEL)),
        of(Method.CHAO.words(), Set.of(Method.CHAO)),
        of(Method.STEPWISE.words(), Set.of(Method.STEPWISE)),
        of(Method.BIC.words(), Set.of(Method.BIC)),
        of(Method.DGA.words(), Set.of(Method.DGA)),
        new Candidate("the range that is told", this::range));
  }

  private Candidate of(String name, Set<Method> method) {
    return new Candidate(
        name,
        (table, seeds) -> {
          MethodResult result = results(table, method, seeds.seed()).getFirst();
          return new Told(result.estimate(), result.intervals(), refused(table));
        });
  }

  /** The smallest range that holds the intervals of all that choose a model; no estimate of it. */
  private Told range(CaptureTable table, org.lodestar.prevalence.Seeds seeds) {
    List<MethodResult> results =
        results(table, EnumSet.of(Method.STEPWISE, Method.BIC, Method.DGA), seeds.seed());
    Map<Integer, Interval> ranges = new TreeMap<>();
    for (MethodResult result : results) {
      result
          .intervals()
          .forEach((level, interval) -> ranges.merge(level, interval, Interval::with));
    }
    @Nullable Double first = results.getFirst().estimate();
    return new Told(first, ranges, refused(table));
  }

  private List<MethodResult> results(CaptureTable table, Set<Method> methods, long seed) {
    Model independent = methods.contains(Method.MODEL) ? Model.mainEffects(table.size()) : null;
    Settings settings =
        new Settings(methods, independent, 0, replicates, seed, Stepwise.USUAL, null);
    return new Estimation(table, settings, new Parallel(1, Progress.SILENT)).methods();
  }

  private static boolean refused(CaptureTable table) {
    return Light.of(table.overlap()) == Light.RED;
  }
}
