package org.lodestar.prevalence.select;

import java.util.HashMap;
import java.util.Map;
import org.lodestar.prevalence.fit.Design;
import org.lodestar.prevalence.fit.Fitter;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

/** BIC and estimate of models on one table, each fitted once. Of one thread. */
final class Scores {
  private final Fitter fitter;
  private final Map<Model, Ranked> known = new HashMap<>();

  Scores(CaptureTable table) {
    fitter = new Fitter(table.size());
    fitter.load(table);
  }

  /** Figures are NaN where there is no estimate, or several. */
  Ranked of(Model model) {
    return known.computeIfAbsent(
        model,
        _ -> {
          fitter.fit(Design.of(model));
          return new Ranked(model, fitter.bic(), fitter.total());
        });
  }
}
