package org.lodestar.linkage.spark;

import java.util.List;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.LinkType;

/**
 * Which pairs are wanted.
 *
 * @param rules each pair belongs to the first that finds it
 * @param type which pairs may be matches
 * @param limit blocks with more pairs than this are left out of their rule
 */
record Wanted(List<BlockingRule> rules, LinkType type, long limit) {
  Blocking blocking(Columns columns) {
    return new Blocking(rules, columns, type, limit);
  }

  Blocks blocks(Blocks.Found found, Freight freight) {
    return new Blocks(found, freight.ofRules(rules), rules, type, limit);
  }
}
