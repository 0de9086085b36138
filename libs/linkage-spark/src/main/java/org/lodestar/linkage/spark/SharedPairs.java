package org.lodestar.linkage.spark;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.engine.Candidates;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.score.Prediction;
import org.lodestar.linkage.score.Scorer;
import org.lodestar.linkage.train.Counting;
import org.lodestar.linkage.train.PatternCounts;

/** The pairs of a list of rules, looked at by all machines of a session, each its blocks. */
final class SharedPairs implements Candidates {
  private final Session session;
  private final Shares shares;
  private final Freight freight;
  private final Columns columns;
  private final Blocking blocking;
  private final Broadcast<Blocks> blocks;
  private final int number;

  SharedPairs(Session session, Columns columns, Blocking blocking, Wanted wanted) {
    this.session = session;
    this.shares = new Shares(session.context());
    this.freight = new Freight(columns.table(), session.context()::broadcast);
    this.columns = columns;
    this.blocking = blocking;
    Blocks.Found found = Blocks.Found.of(blocking);
    this.number = shares.number(found.units().size());
    this.blocks = session.context().broadcast(wanted.blocks(found, freight));
  }

  @Override
  public List<Blocking.RuleCount> rules() {
    return blocking.counts();
  }

  @Override
  public PatternCounts count(List<Comparison> comparisons) {
    Levels levels =
        new Levels(
            new Patterns(comparisons, columns), freight.ofComparisons(comparisons), comparisons);
    PatternCounts all = new PatternCounts();
    Broadcast<Levels> sent = session.context().broadcast(levels);
    try {
      shares.all(number, counting(blocks, sent, number)).forEach(each -> each.addTo(all));
    } finally {
      sent.destroy();
    }
    return all;
  }

  private static Function<Integer, Counted> counting(
      Broadcast<Blocks> blocks, Broadcast<Levels> levels, int shares) {
    return share -> {
      Blocks.Found found = blocks.value().get();
      return Counted.of(
          Counting.of(found.blocking(), levels.value().get(), found.share(share, shares)));
    };
  }

  @Override
  public Edges score(Model model, Map<String, Map<String, Double>> outside, double least) {
    return score(weighing(model, outside, null), least);
  }

  @Override
  public Edges score(
      Model model, Map<String, Map<String, Double>> outside, double least, BitSet records) {
    return score(weighing(model, outside, records), least);
  }

  private Weighing weighing(
      Model model, Map<String, Map<String, Double>> outside, @Nullable BitSet records) {
    return new Weighing(
        new Scorer(model, columns, outside),
        freight.ofComparisons(model.comparisons()),
        model,
        outside,
        records);
  }

  private Edges score(Weighing weighing, double least) {
    Edges all = new Edges();
    Broadcast<Weighing> sent = session.context().broadcast(weighing);
    try {
      shares.all(number, weighing(blocks, sent, least, number)).forEach(each -> each.addTo(all));
    } finally {
      sent.destroy();
    }
    return all.sorted();
  }

  private static Function<Integer, Kept> weighing(
      Broadcast<Blocks> blocks, Broadcast<Weighing> sent, double least, int shares) {
    return share -> {
      Blocks.Found found = blocks.value().get();
      Weighing weighing = sent.value();
      return Kept.of(
          Prediction.of(
              weighing.among(found.blocking()), weighing.get(), least, found.share(share, shares)));
    };
  }

  @Override
  public void close() {
    blocks.destroy();
    freight.close();
    session.close();
  }
}
