package org.lodestar.linkage.score;

import java.util.List;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.train.PatternWalk;
import org.lodestar.linkage.train.Work;

/** Scores all pairs of a blocking and keeps those that weigh enough. */
public final class Prediction {
  private Prediction() {}

  /** The pairs whose weight is at least so much, in the order of their records. */
  public static Edges of(Blocking blocking, Scorer scorer, double least, int threads) {
    List<Keeper> keepers = Work.all(blocking, threads, () -> keeper(scorer, least));
    Edges all = new Edges();
    keepers.forEach(each -> all.addAll(each.kept()));
    return all.sorted();
  }

  /** Those of some parts of the work, with this thread and in no order. */
  public static Edges of(
      Blocking blocking, Scorer scorer, double least, List<Blocking.Unit> units) {
    Keeper keeper = keeper(scorer, least);
    Work.some(blocking, units, keeper);
    return keeper.kept();
  }

  private static Keeper keeper(Scorer scorer, double least) {
    Patterns patterns = scorer.patterns();
    return patterns == null
        ? new PairKeeper(scorer, least, new Edges())
        : new PatternKeeper(scorer, patterns, least);
  }

  /** Keeps those pairs of its walk that weigh enough. */
  private interface Keeper extends Work.Worker {
    Edges kept();
  }

  /** Most pairs are left out by their pattern alone. */
  private static final class PatternKeeper extends PatternWalk implements Keeper {
    private final Scorer scorer;
    private final double least;
    private final PatternWeights weights;
    private final Edges kept = new Edges();

    private PatternKeeper(Scorer scorer, Patterns patterns, double least) {
      super(patterns);
      this.scorer = scorer;
      this.least = least;
      this.weights = new PatternWeights(scorer, patterns);
    }

    @Override
    public Edges kept() {
      return kept;
    }

    @Override
    protected void take(int left, int[] rights, int from, long[] found, int count) {
      for (int i = 0; i < count; i++) {
        PatternWeights.Known known = weights.of(found[i]);
        if (known.most() >= least) {
          pair(known, record(left), record(rights[from + i]));
        }
      }
    }

    private void pair(PatternWeights.Known known, int left, int right) {
      double weight = known.fixed() ? known.most() : scorer.weight(known.levels(), left, right);
      if (weight >= least) {
        kept.add(left, right, weight);
      }
    }
  }

  private record PairKeeper(Scorer scorer, double least, Edges kept) implements Keeper {
    @Override
    public void walk(Blocking blocking, Blocking.Unit unit) {
      blocking.walk(unit, (left, right, _) -> pair(left, right));
    }

    private void pair(int left, int right) {
      double weight = scorer.weight(left, right, least);
      if (weight >= least) {
        kept.add(left, right, weight);
      }
    }
  }
}
