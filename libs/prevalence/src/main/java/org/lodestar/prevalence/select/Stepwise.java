package org.lodestar.prevalence.select;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.fit.Fit;
import org.lodestar.prevalence.fit.Fitter;
import org.lodestar.prevalence.resample.Estimator;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * Pairs added one after the other to independent lists (Chan, Silverman and Vincent 2021): each
 * time the one whose overlap is least likely under the model so far. A pair that is in stays in.
 *
 * @param threshold a pair comes in only if its overlap is less likely than this, above 0 and below
 *     1
 */
public record Stepwise(double threshold) {
  /** Least mean log error over the simulated tables of the 2021 paper. */
  public static final double USUAL = 0.02;

  public Stepwise {
    if (!(threshold > 0 && threshold < 1)) {
      throw new PrevalenceException(
          "The threshold must lie between 0 and 1, such as 0.02: a pair of lists comes in when its"
              + " overlap is less likely than that.");
    }
  }

  /** The search on one table, step by step. */
  public StepwisePath of(CaptureTable table) {
    PairDesigns designs = new PairDesigns(table.size());
    PairSearch search = new PairSearch(table.size(), threshold, designs);
    Fitter fitter = new Fitter(table.size());
    fitter.load(table);
    List<Step> steps = new ArrayList<>();
    boolean going = search.begin(table.counts());
    double stoppedAt = 1;
    while (going) {
      Step next = search.next(search.bar(fitter));
      stoppedAt = next.p();
      going = search.add();
      if (going) {
        steps.add(next.leadingTo(search.total()));
      }
    }
    return new StepwisePath(steps, stoppedAt, Fit.of(fitter, designs.of(search.chosen())));
  }

  /** The same search as a way to an estimate, for tables drawn again. */
  public Supplier<Estimator> way(int lists) {
    PairDesigns designs = new PairDesigns(lists);
    return () -> new PairSearch(lists, threshold, designs);
  }
}
