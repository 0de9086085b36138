package org.lodestar.prevalence.select;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.fit.Coefficient;
import org.lodestar.prevalence.fit.Factorials;
import org.lodestar.prevalence.fit.Fit;
import org.lodestar.prevalence.fit.Profile;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * The procedure of the 2014 estimate for the United Kingdom (Bales, Hesketh and Silverman 2015): to
 * independent lists the pair with the best AIC is added, until AIC does not fall or Wald's test
 * finds the new parameter not significant. Its interval takes the model that comes of it for true,
 * and is therefore too narrow.
 *
 * @param threshold of Wald's test, above 0 and below 1
 */
public record Aic2014(double threshold) {
  /** As in the published estimate. */
  public static final double USUAL = 0.05;

  public Aic2014 {
    if (!(threshold > 0 && threshold < 1)) {
      throw new PrevalenceException(
          "The threshold must lie between 0 and 1, such as 0.05: a pair of lists comes in when its"
              + " test is below that.");
    }
  }

  /**
   * What came of it.
   *
   * @param steps pairs as they were looked at; the last may not have come in
   * @param fit of the model in the end
   * @param profile the estimate and its intervals; null where the fit has none
   */
  public record Result(
      List<AicStep> steps, Fit fit, @org.jspecify.annotations.Nullable Profile profile) {
    public Result {
      steps = List.copyOf(steps);
    }
  }

  /** The procedure on one table. */
  public Result of(CaptureTable table) {
    List<AicStep> steps = new ArrayList<>();
    Fit fit = Fit.of(table, Model.mainEffects(table.size()));
    while (fit.exists()) {
      Fit next = best(table, fit);
      if (next.aic() >= fit.aic()) {
        break;
      }
      steps.add(step(fit, next));
      if (!steps.getLast().came()) {
        break;
      }
      fit = next;
    }
    Profile profile = fit.exists() ? Profile.of(table, fit.model(), Factorials.CORMACK) : null;
    return new Result(steps, fit, profile);
  }

  /** Of all models with one pair more, the first of the best; the one given where there is none. */
  private static Fit best(CaptureTable table, Fit from) {
    Fit best = from;
    List<Integer> pairs = table.size() > 2 ? Model.pairs(table.size()) : List.of();
    for (int pair : pairs) {
      if (!from.model().has(pair)) {
        Fit fit = Fit.of(table, from.model().with(pair));
        best = fit.exists() && fit.aic() < best.aic() ? fit : best;
      }
    }
    return best;
  }

  private AicStep step(Fit before, Fit after) {
    Coefficient added =
        after.coefficients().stream()
            .filter(each -> Integer.bitCount(each.theta()) == 2)
            .filter(each -> !before.model().has(each.theta()))
            .findFirst()
            .orElseThrow();
    double p = wald(added);
    return new AicStep(added.theta(), after.aic(), p, after.total(), p <= threshold);
  }

  private static double wald(Coefficient added) {
    double z = Math.abs(added.value() / added.error());
    return added.isMinusInfinity() ? 1 : 2 * NormalDistribution.of(0, 1).survivalProbability(z);
  }
}
