package org.lodestar.prevalence.estimate;

import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.diagnose.Again;
import org.lodestar.prevalence.fit.Fit;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.select.AllModels;
import org.lodestar.prevalence.select.Downhill;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * The best model by BIC, quick enough to be looked for again and again: of all models of pairs for
 * up to five lists, downhill from a few starts for more.
 */
record Best(Parallel parallel) implements Again {
  private static final int EVERY_MODEL = 5;
  private static final int PAIRS = 2;

  /** The same threads, without telling how far each of many searches has come. */
  static Best of(Parallel parallel) {
    return new Best(new Parallel(parallel.threads(), Progress.SILENT));
  }

  @Override
  public Chosen of(CaptureTable table) {
    if (table.overlap() == 0) {
      return Chosen.NONE;
    }
    Fit fit = Fit.of(table, model(table));
    return fit.exists() && Double.isFinite(fit.total())
        ? new Chosen(fit.total(), Results.wald(fit).get(95), fit.model().text())
        : Chosen.NONE;
  }

  private Model model(CaptureTable table) {
    if (table.size() == 2) {
      return Model.mainEffects(2);
    }
    try {
      return table.size() <= EVERY_MODEL
          ? new AllModels(PAIRS, 1, parallel).of(table).first().model()
          : downhill(table);
    } catch (PrevalenceException e) {
      // No model has an estimate on this table: the plainest says so by its status.
      return Model.mainEffects(table.size());
    }
  }

  private Model downhill(CaptureTable table) {
    Downhill downhill = new Downhill(PAIRS, Downhill.USUAL_MOVES);
    java.util.List<Model> starts =
        java.util.List.of(Model.mainEffects(table.size()), Model.allPairs(table.size()));
    return downhill.from(table, starts, parallel).getFirst().end().model();
  }
}
