package org.lodestar.linkage.train;

import java.util.List;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.LinkType;

/**
 * Lambda from rules whose pairs are taken for matches, and from how many of all matches they are
 * believed to find.
 *
 * @param rules such that hardly any pair of different entities meets them
 * @param recall share of all matches that meet one of them
 */
public record Prior(List<BlockingRule> rules, double recall) {
  public Prior {
    rules = List.copyOf(rules);
    if (rules.isEmpty()) {
      throw new LinkageException("A prior needs at least one rule whose pairs are matches.");
    }
    if (!(recall > 0 && recall <= 1)) {
      throw new LinkageException(
          "The recall of the rules is " + recall + ", but a share above 0 and up to 1 is needed.");
    }
  }

  /**
   * The probability that two records taken at random are of one entity.
   *
   * @param found how many pairs the rules find, each once
   */
  public double lambda(long found, Columns columns, LinkType type) {
    double possible = RandomPairs.possible(columns.table(), type);
    double lambda = found / recall / possible;
    if (found == 0 || lambda >= 1) {
      throw new LinkageException(
          "The rules of the prior find %,d of %,.0f pairs: with a recall of %s that gives no probability between 0 and 1."
              .formatted(found, possible, recall));
    }
    return lambda;
  }
}
