package org.lodestar.bench;

import java.util.List;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.fit.Design;
import org.lodestar.prevalence.fit.Fitter;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.resample.Bootstrap;
import org.lodestar.prevalence.resample.Resampling;
import org.lodestar.prevalence.select.AllModels;
import org.lodestar.prevalence.select.Ranking;
import org.lodestar.prevalence.select.Stepwise;
import org.lodestar.prevalence.select.TopModels;
import org.lodestar.prevalence.table.CaptureTable;

/** Log-linear fits, the stepwise search and all models by BIC, with their bootstraps. */
final class PrevalenceFits {
  private static final int FITS = 20_000;
  private static final int REPLICATES = 1_000;
  private static final Parallel ALL = Parallel.all(Progress.SILENT);

  private PrevalenceFits() {}

  /** Many fits of one model with its check, one thread: cold, and from the fit of another table. */
  static void fits(CaptureTable table) {
    Rounds.head(FITS + " fits, one thread");
    Model stepwise = new Stepwise(Stepwise.USUAL).of(table).fit().model();
    for (Model model :
        List.of(Model.mainEffects(table.size()), stepwise, Model.allPairs(table.size()))) {
      Design design = Design.of(model);
      Fitter fitter = new Fitter(table.size());
      long[] counts = table.counts();
      fitter.load(counts);
      fitter.fit(design);
      double[] start = fitter.parameters();
      tell(model + " cold", () -> fitter.fit(design), fitter, counts);
      counts[1]++;
      tell(model + " warm", () -> fitter.fit(design, start), fitter, counts);
    }
  }

  private static void tell(String what, Runnable fit, Fitter fitter, long[] counts) {
    Rounds rounds =
        Rounds.of(
            5,
            9,
            () -> {
              for (int number = 0; number < FITS; number++) {
                fitter.load(counts);
                fit.run();
              }
            });
    rounds.tell("%s: %.1f us".formatted(what, 1e6 * rounds.processor() / FITS));
  }

  /** The stepwise search repeated on tables drawn again, with BCa limits. */
  static void stepwise(CaptureTable table) {
    Rounds.head(REPLICATES + " tables, search repeated on each");
    Bootstrap[] last = new Bootstrap[1];
    Rounds.of(5, 9, () -> last[0] = stepwiseOnce(table)).tell("stepwise with BCa, " + threads());
    System.out.printf("%.0f, 95 of 100: %s%n", last[0].estimate(), last[0].intervals().get(95));
  }

  private static Bootstrap stepwiseOnce(CaptureTable table) {
    return new Resampling("stepwise", REPLICATES, new Seeds(1), ALL)
        .of(table, new Stepwise(Stepwise.USUAL).way(table.size()));
  }

  /** Every model, with its check. */
  static void models(CaptureTable table) {
    Rounds.head("all models, " + threads());
    for (int order = 2; order < table.size(); order++) {
      AllModels models = new AllModels(order, 100, ALL);
      Ranking[] last = new Ranking[1];
      Rounds rounds = Rounds.of(4, 9, () -> last[0] = models.of(table));
      rounds.tell(
          "order %d: %,d models, %,d with an estimate"
              .formatted(order, last[0].candidates(), last[0].admissible()));
    }
  }

  /** The choice among the best models repeated on tables drawn again. */
  static void bootstrap(CaptureTable table) {
    int order = AllModels.usualOrder(table.size());
    int most = TopModels.usual(table.size());
    Rounds.head("%d models by %,d tables".formatted(most, REPLICATES));
    TopModels top = TopModels.of(new AllModels(order, most, ALL).of(table), most);
    Bootstrap[] last = new Bootstrap[1];
    Rounds.of(
            3,
            7,
            () ->
                last[0] =
                    top.bootstrap(table, new Resampling("bic", REPLICATES, new Seeds(1), ALL))
                        .answer())
        .tell("best of %d, %s".formatted(top.models().size(), threads()));
    System.out.printf("%.0f, 95 of 100: %s%n", last[0].estimate(), last[0].intervals().get(95));
  }

  private static String threads() {
    return ALL.threads() + " threads";
  }
}
