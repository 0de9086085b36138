package org.lodestar.prevalence.select;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.fit.Design;
import org.lodestar.prevalence.fit.Fitter;
import org.lodestar.prevalence.fit.Status;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * Every hierarchical model with all lists in it, up to an order, fitted and ranked by BIC
 * (Silverman, Chan and Vincent 2024). Models without an estimate, or with several, are left out.
 *
 * @param order lists in the greatest term, from 2 up
 * @param keep how many of the best are kept by name
 */
public record AllModels(int order, int keep, Parallel parallel) {
  /**
   * Of 5 lists there are 6,893 models in all, of 6 up to triples 3,702,013, of 7 of pairs
   * 2,097,152.
   */
  private static final int[] HIGHEST_ORDER = {0, 0, 1, 2, 3, 4, 3, 2};

  public AllModels {
    if (order < 2 || keep < 1) {
      throw new PrevalenceException(
          "The order of the models must be 2 or more (pairs of lists), and at least one is kept.");
    }
  }

  /** The order that is usual for so many lists: pairs of 3 and of 6 lists and up, else triples. */
  public static int usualOrder(int lists) {
    return lists == 4 || lists == 5 ? 3 : 2;
  }

  /**
   * Fits and ranks them all.
   *
   * @throws PrevalenceException where they are too many, or none has an estimate
   */
  public Ranking of(CaptureTable table) {
    check(table.size());
    Hierarchies models = new Hierarchies(table.size(), order);
    Queue<Tried> found = new ConcurrentLinkedQueue<>();
    parallel.run("bic", models.pieces(), () -> worker(table, models, found));
    Tried all = new Tried(keep);
    found.forEach(all::add);
    if (all.isEmpty()) {
      throw new PrevalenceException(
          "No model of these lists has an estimate: too few people are on two lists or more.");
    }
    return all.ranking();
  }

  private void check(int lists) {
    if (lists >= HIGHEST_ORDER.length || lists > 5 && order > HIGHEST_ORDER[lists]) {
      throw new PrevalenceException(
          lists
              + " lists have too many models of order "
              + order
              + " to try them all: at most 6 lists up to order 3, 7 up to order 2. Merge lists, or"
              + " choose a lower order.");
    }
  }

  private Parallel.Piece worker(CaptureTable table, Hierarchies models, Queue<Tried> found) {
    Fitter fitter = new Fitter(table.size());
    fitter.load(table);
    Tried mine = new Tried(keep);
    found.add(mine);
    return piece -> models.visit(piece, terms -> attempt(fitter, table.size(), terms, mine));
  }

  private static void attempt(Fitter fitter, int lists, List<Integer> terms, Tried tried) {
    Status status = fitter.fit(Design.of(new Model(lists, terms)));
    if (status == Status.EXISTS && !Double.isNaN(fitter.total())) {
      tried.add(lists, terms, fitter.bic(), fitter.total());
    } else {
      tried.without();
    }
  }
}
