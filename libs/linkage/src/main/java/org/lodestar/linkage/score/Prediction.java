package org.lodestar.linkage.score;

import java.util.List;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.train.Work;

/** Scores all pairs of a blocking and keeps those that weigh enough. */
public final class Prediction {
  private Prediction() {}

  /** The pairs whose weight is at least so much, in the order of their records. */
  public static Edges of(Blocking blocking, Scorer scorer, double least, int threads) {
    List<Keeper> keepers = Work.all(blocking, threads, () -> new Keeper(scorer, least));
    Edges all = new Edges();
    keepers.forEach(each -> all.addAll(each.kept));
    return all.sorted();
  }

  private static final class Keeper implements Work.Worker {
    private final Scorer scorer;
    private final double least;
    private final Edges kept = new Edges();

    private Keeper(Scorer scorer, double least) {
      this.scorer = scorer;
      this.least = least;
    }

    @Override
    public void walk(Blocking blocking, Blocking.Unit unit) {
      blocking.walk(
          unit,
          (left, right, _) -> {
            double weight = scorer.weight(left, right, least);
            if (weight >= least) {
              kept.add(left, right, weight);
            }
          });
    }
  }
}
