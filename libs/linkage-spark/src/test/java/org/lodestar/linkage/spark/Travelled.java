package org.lodestar.linkage.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.engine.Candidates;
import org.lodestar.linkage.engine.Engine;
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
 * What another machine would give: everything is written and read again before it is used, results
 * too. In a session of one process Spark leaves things where they are.
 */
record Travelled(JavaSparkContext context) implements Engine {
  @Override
  public String name() {
    return "spark, travelled";
  }

  @Override
  public Candidates candidates(
      Columns columns, List<BlockingRule> rules, LinkType type, long limit) {
    Freight freight = new Freight(columns.table(), shipped -> context.broadcast(arrived(shipped)));
    Wanted wanted = new Wanted(rules, type, limit);
    Blocks.Found here = Blocks.Found.of(wanted.blocking(columns));
    Blocks.Found there = arrived(wanted.blocks(here, freight)).get();
    return new Pairs(columns, freight, there);
  }

  private record Pairs(Columns columns, Freight freight, Blocks.Found found) implements Candidates {
    @Override
    public List<Blocking.RuleCount> rules() {
      return found.blocking().counts();
    }

    @Override
    public PatternCounts count(List<Comparison> comparisons) {
      Patterns here = new Patterns(comparisons, columns);
      Levels levels = new Levels(here, freight.ofComparisons(comparisons), comparisons);
      PatternCounts counts =
          Counting.of(found.blocking(), arrived(levels).get(), found.share(0, 1));
      PatternCounts all = new PatternCounts();
      arrived(Counted.of(counts)).addTo(all);
      return all;
    }

    @Override
    public Edges score(Model model, Map<String, Map<String, Double>> outside, double least) {
      Scorer here = new Scorer(model, columns, outside);
      Weighing weighing =
          new Weighing(here, freight.ofComparisons(model.comparisons()), model, outside, null);
      Scorer there = arrived(weighing).get();
      Edges all = new Edges();
      arrived(Kept.of(Prediction.of(found.blocking(), there, least, found.share(0, 1)))).addTo(all);
      return all.sorted();
    }

    @Override
    public void close() {
      freight.close();
    }
  }

  @SuppressWarnings("unchecked")
  static <T extends Serializable> T arrived(T sent) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sent);
      out.flush();
      return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
