package org.lodestar.prevalence.estimate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.answer.Method;
import org.lodestar.prevalence.answer.MethodResult;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.graph.GraphAverage;
import org.lodestar.prevalence.graph.GraphAveraging;
import org.lodestar.prevalence.latent.LatentClasses;
import org.lodestar.prevalence.latent.LatentPosterior;
import org.lodestar.prevalence.latent.LatentSettings;
import org.lodestar.prevalence.shrink.ThresholdSettings;
import org.lodestar.prevalence.shrink.Thresholded;
import org.lodestar.prevalence.shrink.Thresholding;

/** Methods that weigh by a posterior. */
final class BayesWays {
  private BayesWays() {}

  /** The median: the mean has a tail without end. */
  static List<MethodResult> dga(Task task) {
    double delta = task.settings().delta(task.table().size());
    GraphAverage average =
        GraphAveraging.of(task.table()).withDelta(delta).average(task.parallel());
    return List.of(
        result(
                Method.DGA,
                average.posterior().quantile(0.5),
                average.posterior().intervals(),
                average.best().graph().text(),
                average.warnings())
            .with(
                Map.of(
                    "mean", average.posterior().mean(),
                    "deviation", average.posterior().deviation(),
                    "mode", (double) average.posterior().mode(),
                    "saturatedShare", average.saturatedShare(),
                    "delta", delta)));
  }

  static List<MethodResult> latent(Task task) {
    LatentPosterior posterior =
        LatentClasses.sample(
            task.table(), LatentSettings.standard(), task.seeds(), task.parallel());
    return List.of(
        result(Method.LATENT, posterior.median(), posterior.intervals(), null, posterior.warnings())
            .with(
                Map.of(
                    "mean", posterior.chains().mean(),
                    "rHat", posterior.rHat(),
                    "effectiveDraws", posterior.effectiveDraws(),
                    "effectiveDrawsInTails", posterior.inTails(),
                    "sweeps", (double) posterior.sweeps())));
  }

  static List<MethodResult> bayes(Task task) {
    Thresholded thresholded =
        Thresholding.of(task.table(), ThresholdSettings.standard(), task.seeds(), task.parallel());
    return List.of(
        result(
                Method.BAYES,
                thresholded.median(),
                thresholded.intervals(),
                thresholded.model().text(),
                thresholded.warnings())
            .with(Map.of("mean", thresholded.chains().mean())));
  }

  private static MethodResult result(
      Method method,
      double estimate,
      Map<Integer, Interval> intervals,
      @Nullable String model,
      List<Warning> warnings) {
    return new MethodResult(
        method,
        "",
        Results.finite(estimate),
        Results.finite(intervals),
        model,
        null,
        0,
        0,
        0,
        warnings);
  }
}
