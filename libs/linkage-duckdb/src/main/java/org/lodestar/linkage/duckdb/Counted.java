package org.lodestar.linkage.duckdb;

import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.model.BlockingRule;

/** What a rule brings, from a table of its blocks. */
final class Counted {
  private Counted() {}

  /**
   * @param blocks a table with the number of pairs of each block
   */
  static Blocking.RuleCount of(BlockingRule rule, String blocks, long limit, Database database) {
    long[] found = new long[3];
    database.query(
        ("SELECT coalesce(sum(pairs) FILTER (pairs <= %d), 0)::BIGINT,"
                + " coalesce(max(pairs) FILTER (pairs <= %d), 0)::BIGINT,"
                + " count(*) FILTER (pairs > %d) FROM %s")
            .formatted(limit, limit, limit, blocks),
        rows -> {
          rows.next();
          for (int i = 0; i < found.length; i++) {
            found[i] = rows.getLong(i + 1);
          }
        });
    return new Blocking.RuleCount(rule, found[0], found[1], (int) found[2]);
  }
}
