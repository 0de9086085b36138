package org.lodestar.linkage.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.score.Prediction;
import org.lodestar.linkage.score.Scorer;
import org.lodestar.linkage.train.Counting;
import org.lodestar.linkage.train.PatternCounts;

/**
 * The engine that needs nothing else: blocks are walked where they lie in memory.
 *
 * @param threads how many work at once
 */
public record JvmEngine(int threads) implements Engine {
  @Override
  public String name() {
    return "jvm";
  }

  @Override
  public Candidates candidates(
      Columns columns, List<BlockingRule> rules, LinkType type, long limit) {
    return new Walked(new Blocking(rules, columns, type, limit), columns, threads);
  }

  private record Walked(Blocking blocking, Columns columns, int threads) implements Candidates {
    @Override
    public List<Blocking.RuleCount> rules() {
      return blocking.counts();
    }

    @Override
    public PatternCounts count(List<Comparison> comparisons) {
      return Counting.of(blocking, new Patterns(comparisons, columns), threads);
    }

    @Override
    public Edges score(Model model, Map<String, Map<String, Double>> outside, double least) {
      return Prediction.of(blocking, new Scorer(model, columns, outside), least, threads);
    }

    @Override
    public Edges score(
        Model model, Map<String, Map<String, Double>> outside, double least, BitSet records) {
      Scorer scorer = new Scorer(model, columns, outside);
      return Prediction.of(blocking.withOneOf(records), scorer, least, threads);
    }

    @Override
    public void close() {
      // Nothing is held but memory.
    }
  }
}
