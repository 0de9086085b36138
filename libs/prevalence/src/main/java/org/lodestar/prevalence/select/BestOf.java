package org.lodestar.prevalence.select;

import java.util.List;
import org.lodestar.prevalence.fit.Design;
import org.lodestar.prevalence.fit.Fitter;
import org.lodestar.prevalence.fit.Status;
import org.lodestar.prevalence.resample.Estimator;

/** The estimate of the model with the least BIC among the first few, with room of one thread. */
final class BestOf implements Estimator {
  private final Fitter fitter;
  private final List<Design> designs;
  private final List<double[]> starts;
  private final List<Integer> numbers;

  /**
   * @param starts where the fit of each design begins
   * @param numbers among how many designs the choice is made, ascending; an estimate for each
   */
  BestOf(Fitter fitter, List<Design> designs, List<double[]> starts, List<Integer> numbers) {
    this.fitter = fitter;
    this.designs = designs;
    this.starts = starts;
    this.numbers = numbers;
  }

  @Override
  public void estimate(long[] counts, double[] estimates) {
    fitter.load(counts);
    double least = Double.POSITIVE_INFINITY;
    double total = Double.NaN;
    int told = 0;
    for (int at = 0; at < designs.size(); at++) {
      if (fitter.fit(designs.get(at), starts.get(at)) == Status.EXISTS && fitter.bic() < least) {
        least = fitter.bic();
        total = fitter.total();
      }
      if (at + 1 == numbers.get(told)) {
        estimates[told++] = total;
      }
    }
  }
}
