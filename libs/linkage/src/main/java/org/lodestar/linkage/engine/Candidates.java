package org.lodestar.linkage.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.train.PatternCounts;

/** The pairs that a list of rules finds, each once, wherever they are. To be closed after use. */
public interface Candidates extends AutoCloseable {
  /** What each rule brings, before its filter and before earlier rules. */
  List<Blocking.RuleCount> rules();

  /**
   * How many pairs fall into each agreement pattern.
   *
   * @param comparisons whose levels make the pattern, numbered as {@link
   *     org.lodestar.linkage.compare.Patterns} does
   */
  PatternCounts count(List<Comparison> comparisons);

  /**
   * The pairs that weigh enough, in the order of their records, the left record before the right
   * one.
   *
   * @param model with m and u; its own rules do not matter here
   * @param outside shares of values known from elsewhere, by column and value
   * @param least match weight, in bits
   */
  Edges score(Model model, Map<String, Map<String, Double>> outside, double least);

  /**
   * The same for those pairs alone that have one of these records. An engine that can passes over
   * the others; else they are left out afterwards.
   */
  default Edges score(
      Model model, Map<String, Map<String, Double>> outside, double least, BitSet records) {
    Edges all = score(model, outside, least);
    Edges some = new Edges();
    for (int edge = 0; edge < all.size(); edge++) {
      if (records.get(all.left(edge)) || records.get(all.right(edge))) {
        some.add(all.left(edge), all.right(edge), all.weight(edge));
      }
    }
    return some;
  }

  @Override
  void close();
}
