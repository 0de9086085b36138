package org.lodestar.linkage.engine;

import java.util.List;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.LinkType;

/**
 * Carries out the part of a linkage that grows with the number of pairs. Every engine carries out
 * the same plan: rules in their order, no pair twice, blocks above the limit left out, the levels
 * of a comparison asked one after the other, the weight of the model's letters.
 */
public interface Engine {
  /** Its name, as it stands in what is told of a run. */
  String name();

  /**
   * Makes ready the pairs that these rules find.
   *
   * @param columns of the lists; what engines derive from them is kept there
   * @param rules each pair belongs to the first that finds it
   * @param type which pairs may be matches
   * @param limit blocks with more pairs than this are left out of their rule
   * @throws org.lodestar.linkage.fault.LinkageException when a rule cannot be carried out, in words
   */
  Candidates candidates(Columns columns, List<BlockingRule> rules, LinkType type, long limit);

  /** The same with the usual limit. */
  default Candidates candidates(Columns columns, List<BlockingRule> rules, LinkType type) {
    return candidates(columns, rules, type, Blocking.USUAL_LIMIT);
  }
}
