package org.lodestar.linkage.score;

import java.util.List;
import org.lodestar.linkage.block.BlockSink;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.BlockPatterns;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.train.Work;

/** Scores all pairs of a blocking and keeps those that weigh enough. */
public final class Prediction {
  private Prediction() {}

  /** The pairs whose weight is at least so much, in the order of their records. */
  public static Edges of(Blocking blocking, Scorer scorer, double least, int threads) {
    List<Keeper> keepers = Work.all(blocking, threads, () -> keeper(scorer, least));
    Edges all = new Edges();
    keepers.forEach(each -> all.addAll(each.kept));
    return all.sorted();
  }

  /** Those of some parts of the work, with this thread and in no order. */
  public static Edges of(
      Blocking blocking, Scorer scorer, double least, List<Blocking.Unit> units) {
    Keeper keeper = keeper(scorer, least);
    Work.some(blocking, units, keeper);
    return keeper.kept;
  }

  private static Keeper keeper(Scorer scorer, double least) {
    Patterns patterns = scorer.patterns();
    return patterns == null
        ? new PairKeeper(scorer, least)
        : new BlockKeeper(scorer, patterns, least);
  }

  private abstract static sealed class Keeper implements Work.Worker {
    final Scorer scorer;
    final double least;
    final Edges kept = new Edges();

    private Keeper(Scorer scorer, double least) {
      this.scorer = scorer;
      this.least = least;
    }

    final void keep(int left, int right, double weight) {
      if (weight >= least) {
        kept.add(left, right, weight);
      }
    }
  }

  /** Most pairs are left out by their pattern alone. */
  private static final class BlockKeeper extends Keeper implements BlockSink {
    private final BlockPatterns patterns;
    private final PatternWeights weights;
    private final long[] found = new long[MOST];

    private BlockKeeper(Scorer scorer, Patterns patterns, double least) {
      super(scorer, least);
      this.patterns = patterns.ofBlocks();
      this.weights = new PatternWeights(scorer, patterns);
    }

    @Override
    public void walk(Blocking blocking, Blocking.Unit unit) {
      blocking.walk(unit, this);
    }

    @Override
    public void block(int[] records, int from, int count) {
      patterns.block(records, from, count);
    }

    @Override
    public void pairs(int left, int[] rights, int from, int count, int rule) {
      patterns.of(left, rights, from, count, found);
      for (int i = 0; i < count; i++) {
        PatternWeights.Known known = weights.of(found[i]);
        if (known.most() >= least) {
          pair(known, patterns.record(left), patterns.record(rights[from + i]));
        }
      }
    }

    private void pair(PatternWeights.Known known, int left, int right) {
      keep(left, right, known.fixed() ? known.most() : scorer.weight(known.levels(), left, right));
    }
  }

  private static final class PairKeeper extends Keeper {
    private PairKeeper(Scorer scorer, double least) {
      super(scorer, least);
    }

    @Override
    public void walk(Blocking blocking, Blocking.Unit unit) {
      blocking.walk(unit, (left, right, _) -> keep(left, right, scorer.weight(left, right, least)));
    }
  }
}
