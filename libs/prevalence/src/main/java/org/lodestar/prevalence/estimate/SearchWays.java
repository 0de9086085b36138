package org.lodestar.prevalence.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.answer.Method;
import org.lodestar.prevalence.answer.MethodResult;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.answer.Warning.Code;
import org.lodestar.prevalence.diagnose.Humps;
import org.lodestar.prevalence.fit.Fit;
import org.lodestar.prevalence.fit.Profile;
import org.lodestar.prevalence.resample.Bootstrap;
import org.lodestar.prevalence.select.Aic2014;
import org.lodestar.prevalence.select.AllModels;
import org.lodestar.prevalence.select.Ranking;
import org.lodestar.prevalence.select.Stepwise;
import org.lodestar.prevalence.select.TopModels;
import org.lodestar.prevalence.table.CaptureTable;

/** Methods that search for a model. */
final class SearchWays {
  /** Estimates of models that the data hardly tell apart, this many times apart, disagree. */
  private static final double FAR = 1.5;

  private SearchWays() {}

  static List<MethodResult> stepwise(Task task) {
    CaptureTable table = task.table();
    Stepwise stepwise = new Stepwise(task.settings().threshold());
    Fit fit = stepwise.of(table).fit();
    Bootstrap bootstrap =
        task.settings().replicates() == 0 || !fit.exists()
            ? null
            : task.resampling("stepwise").of(table, stepwise.way(table.size()));
    return List.of(Results.of(Method.STEPWISE, fit, bootstrap, humps(table, bootstrap)));
  }

  static List<MethodResult> aic2014(Task task) {
    Aic2014.Result result = new Aic2014(Aic2014.USUAL).of(task.table());
    MethodResult plain =
        Results.of(
            Method.AIC2014,
            result.fit(),
            List.of(
                new Warning(
                    Code.ONE_MODEL_ONLY,
                    "The interval takes the model that was found for true, and is too narrow.")));
    Profile profile = result.profile();
    return List.of(profile == null ? plain : withProfile(plain, profile));
  }

  private static MethodResult withProfile(MethodResult plain, Profile profile) {
    Map<Integer, Interval> intervals = new TreeMap<>();
    Results.LEVELS.forEach(level -> intervals.put(level, profile.interval(level / 100.0)));
    return new MethodResult(
        plain.method(),
        plain.name(),
        Results.finite(profile.total()),
        Results.finite(intervals),
        plain.model(),
        plain.figures(),
        plain.status(),
        0,
        0,
        plain.warnings());
  }

  static List<MethodResult> bic(Task task) {
    CaptureTable table = task.table();
    int most = TopModels.usual(table.size());
    Ranking ranking =
        new AllModels(task.settings().order(table.size()), most, task.parallel()).of(table);
    Fit fit = Fit.of(table, ranking.first().model());
    Bootstrap bootstrap =
        task.settings().replicates() == 0
            ? null
            : TopModels.of(ranking, most).bootstrap(table, task.resampling("bic")).answer();
    List<Warning> warnings = new ArrayList<>(humps(table, bootstrap));
    near(ranking, warnings);
    return List.of(Results.of(Method.BIC, fit, bootstrap, warnings));
  }

  private static void near(Ranking ranking, List<Warning> warnings) {
    Interval range = ranking.within2().range();
    if (range.high() > FAR * range.low()) {
      warnings.add(
          new Warning(
              Code.MODELS_DISAGREE,
              String.format(
                  Locale.UK,
                  "%d models fit these lists almost equally well, and their answers lie up to %.1f"
                      + " times apart.",
                  ranking.within2().models(),
                  range.high() / range.low())));
    }
  }

  private static List<Warning> humps(CaptureTable table, @Nullable Bootstrap bootstrap) {
    return bootstrap != null && Humps.of(bootstrap.replicates(), table.people()).size() > 1
        ? List.of(
            new Warning(
                Code.SEVERAL_HUMPS,
                "Estimates from tables drawn again gather about several figures, not one: which of"
                    + " them is right the lists cannot tell."))
        : List.of();
  }
}
