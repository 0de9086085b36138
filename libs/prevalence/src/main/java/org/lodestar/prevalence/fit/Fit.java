package org.lodestar.prevalence.fit;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * One model fitted to one table. Where the status is not {@link Status#EXISTS} figures are NaN and
 * there are no coefficients but those at minus infinity. All figures take the model for true: an
 * interval from one fit never stands alone.
 *
 * @param people on some list, n in the theory
 * @param cells that have a mean
 * @param coefficients the constant, each list, each term
 * @param logLik Poisson, over the cells that have a mean
 * @param deviance against a mean of its own for each cell
 */
public record Fit(
    Model model,
    Status status,
    long people,
    int cells,
    List<Coefficient> coefficients,
    double logLik,
    double deviance) {
  public Fit {
    coefficients = List.copyOf(coefficients);
  }

  /** Fits a model to a table. */
  public static Fit of(CaptureTable table, Model model) {
    Fitter fitter = new Fitter(table.size());
    fitter.load(table);
    return of(fitter, Design.of(model));
  }

  /** Fits a design to the table that a fitter has loaded, and writes it all down. */
  public static Fit of(Fitter fitter, Design design) {
    Status status = fitter.fit(design);
    if (status == Status.EXISTS && Double.isNaN(fitter.logLik())) {
      throw new PrevalenceException(
          "The fit of the model "
              + design.model().text()
              + " did not settle. Its counts lie too far apart: try a model with fewer terms.");
    }
    return new Fit(
        design.model(),
        status,
        fitter.people(),
        fitter.cells(),
        coefficients(fitter, design, status),
        fitter.logLik(),
        fitter.deviance());
  }

  private static List<Coefficient> coefficients(Fitter fitter, Design design, Status status) {
    double[] values = fitter.parameters();
    double[] errors = fitter.errors();
    return IntStream.range(0, design.parameters())
        .mapToObj(
            at ->
                fitter.observed(design.theta(at)) == 0
                    ? new Coefficient(design.theta(at), Double.NEGATIVE_INFINITY, Double.NaN)
                    : new Coefficient(design.theta(at), values[at], errors[at]))
        .filter(each -> status == Status.EXISTS || each.isMinusInfinity())
        .toList();
  }

  /** People on none, exp(b_empty). */
  public double dark() {
    return exists() ? Math.exp(coefficients.getFirst().value()) : Double.NaN;
  }

  /** People in all, n + exp(b_empty). */
  public double total() {
    return people + dark();
  }

  public boolean exists() {
    return status == Status.EXISTS;
  }

  /** k in the theory, with parameters at minus infinity. */
  public int parameters() {
    return model.parameters();
  }

  /** Sets of lists that nobody is on all of, though the model has a parameter for them. */
  public List<Integer> minusInfinity() {
    return coefficients.stream()
        .filter(Coefficient::isMinusInfinity)
        .map(Coefficient::theta)
        .toList();
  }

  /** {@code 2 k - 2 logLik}. */
  public double aic() {
    return 2 * parameters() - 2 * logLik;
  }

  /** {@code k log(n) - 2 logLik}: n are the people, not the cells. */
  public double bic() {
    return parameters() * Math.log(people) - 2 * logLik;
  }

  /** Standard error of b_empty. */
  public double darkError() {
    return exists() ? coefficients.getFirst().error() : Double.NaN;
  }

  /**
   * The interval of Wald on the scale of b_empty: {@code n + exp(b_empty -+ z se)}. Takes the model
   * for true.
   *
   * @param level such as 0.95
   * @throws IllegalStateException where there is no estimate
   */
  public Interval wald(double level) {
    if (!exists()) {
      throw new IllegalStateException("no estimate: " + status);
    }
    double reach =
        NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2) * darkError();
    return new Interval(people + dark() * Math.exp(-reach), people + dark() * Math.exp(reach));
  }
}
