package org.lodestar.prevalence.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.answer.Figures;
import org.lodestar.prevalence.answer.Method;
import org.lodestar.prevalence.answer.MethodResult;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.answer.Warning.Code;
import org.lodestar.prevalence.fit.Fit;
import org.lodestar.prevalence.resample.Bootstrap;

/** Puts what the methods give into one form: what is no number becomes none. */
final class Results {
  static final List<Integer> LEVELS = List.of(50, 80, 95);

  private Results() {}

  /** Of one fitted model, with intervals that take it for true. */
  static MethodResult of(Method method, Fit fit, List<Warning> warnings) {
    return new MethodResult(
        method,
        "",
        finite(fit.total()),
        fit.exists() ? wald(fit) : Map.of(),
        fit.model().text(),
        figures(fit),
        fit.status().code(),
        0,
        0,
        fit.exists() ? warnings : with(warnings, noEstimate(fit.status().code())));
  }

  /** Of a search whose best model is fitted and whose choice is repeated on tables drawn again. */
  static MethodResult of(
      Method method, Fit fit, @Nullable Bootstrap bootstrap, List<Warning> warnings) {
    List<Warning> all = new ArrayList<>(warnings);
    if (!fit.exists()) {
      all.add(noEstimate(fit.status().code()));
    } else if (bootstrap == null) {
      all.add(
          new Warning(Code.NO_BOOTSTRAP, "No tables were drawn again, so there is no interval."));
    } else {
      replicates(bootstrap, all);
    }
    return new MethodResult(
        method,
        "",
        finite(fit.total()),
        bootstrap == null ? Map.of() : finite(bootstrap.intervals()),
        fit.model().text(),
        figures(fit),
        fit.status().code(),
        bootstrap == null ? 0 : bootstrap.replicates().length,
        bootstrap == null ? 0 : bootstrap.withoutFit(),
        all,
        bootstrap == null ? Map.of() : bias(bootstrap));
  }

  /** Bias and acceleration of the limits, where there are any. */
  private static Map<String, Double> bias(Bootstrap bootstrap) {
    Map<String, Double> bias = new TreeMap<>();
    bias.put("z0", bootstrap.bca().z0());
    bias.put("acceleration", bootstrap.bca().acceleration());
    bias.values().removeIf(value -> !Double.isFinite(value));
    return bias;
  }

  private static void replicates(Bootstrap bootstrap, List<Warning> warnings) {
    int without = bootstrap.withoutFit();
    if (without > 0) {
      warnings.add(
          new Warning(
              Code.REPLICATES_WITHOUT_FIT,
              "Of "
                  + bootstrap.replicates().length
                  + " tables drawn again "
                  + without
                  + " had no estimate; they are left out, so that the interval is too narrow."));
    }
  }

  static Map<Integer, Interval> wald(Fit fit) {
    Map<Integer, Interval> intervals = new TreeMap<>();
    LEVELS.forEach(level -> intervals.put(level, fit.wald(level / 100.0)));
    return finite(intervals);
  }

  static Map<Integer, Interval> finite(Map<Integer, Interval> intervals) {
    Map<Integer, Interval> finite = new TreeMap<>();
    intervals.forEach(
        (level, interval) -> {
          if (Double.isFinite(interval.low()) && Double.isFinite(interval.high())) {
            finite.put(level, interval);
          }
        });
    return finite;
  }

  static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private static @Nullable Figures figures(Fit fit) {
    return fit.exists() && Double.isFinite(fit.logLik())
        ? new Figures(fit.logLik(), fit.deviance(), fit.aic(), fit.bic())
        : null;
  }

  static Warning noEstimate(int status) {
    return new Warning(
        Code.NO_ESTIMATE,
        switch (status) {
          case 1 -> "This model has no estimate on these lists: too few people are where it looks.";
          case 2 ->
              "Several answers fit this model equally well: the lists cannot tell them apart.";
          default ->
              "This model has no estimate on these lists, and several answers would fit it equally"
                  + " well.";
        });
  }

  private static List<Warning> with(List<Warning> warnings, Warning more) {
    List<Warning> all = new ArrayList<>(warnings);
    all.add(more);
    return all;
  }
}
