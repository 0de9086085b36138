package org.lodestar.prevalence.simple;

import org.lodestar.prevalence.fit.Design;
import org.lodestar.prevalence.fit.Fit;
import org.lodestar.prevalence.fit.Fitter;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * At least so many people, in the spirit of Chao (1987), for few and unequal lists: independent
 * lists are fitted to the people on one list and on two alone. A lower bound where some people are
 * easier to find than others; not where lists avoid each other.
 */
public final class LowerBound {
  private LowerBound() {}

  /** Its total is the bound; its interval the spread. Without an estimate nothing can be said. */
  public static Fit of(CaptureTable table) {
    Fitter fitter = new Fitter(table.size());
    fitter.load(table);
    return Fit.of(
        fitter,
        Design.on(
            Model.mainEffects(table.size()), cell -> cell != 0 && Integer.bitCount(cell) <= 2));
  }
}
