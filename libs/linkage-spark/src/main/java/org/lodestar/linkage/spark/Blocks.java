package org.lodestar.linkage.spark;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.LinkType;

/** The blocks of a list of rules, which every machine finds in the same order. */
final class Blocks extends MadeOnce<Blocks.Found> {
  private static final long serialVersionUID = 1;

  private final Luggage luggage;
  private final List<BlockingRule> rules;
  private final LinkType type;
  private final long limit;

  Blocks(Found found, Luggage luggage, List<BlockingRule> rules, LinkType type, long limit) {
    super(found);
    this.luggage = luggage;
    this.rules = List.copyOf(rules);
    this.type = type;
    this.limit = limit;
  }

  /**
   * Blocks, and the work that they are in parts of about the same size: a large block is several.
   */
  record Found(Blocking blocking, List<Blocking.Unit> units) {
    static Found of(Blocking blocking) {
      return new Found(blocking, blocking.units());
    }

    /**
     * One share of the work. Shares take turns, so that what lies together in a list, such as large
     * blocks, does not fall to one.
     */
    List<Blocking.Unit> share(int share, int shares) {
      List<Blocking.Unit> own = new ArrayList<>();
      for (int at = share; at < units.size(); at += shares) {
        own.add(units.get(at));
      }
      return own;
    }
  }

  @Override
  Found make() {
    Columns columns = new Columns(luggage.unpacked());
    return Found.of(new Blocking(rules, columns, type, limit));
  }
}
