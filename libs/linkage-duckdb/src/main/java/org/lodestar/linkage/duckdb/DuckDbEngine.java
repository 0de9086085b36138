package org.lodestar.linkage.duckdb;

import java.util.List;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.engine.Candidates;
import org.lodestar.linkage.engine.Engine;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.LinkType;

/**
 * Carries a linkage out in DuckDB. What it cannot hold in memory it writes to a folder, so that
 * candidate pairs may be many more than memory would take.
 *
 * @param settings what it may use
 */
public record DuckDbEngine(DuckDbSettings settings) implements Engine {
  /** With the usual memory. */
  public DuckDbEngine(int threads) {
    this(DuckDbSettings.usual(threads));
  }

  @Override
  public String name() {
    return "duckdb";
  }

  @Override
  public Candidates candidates(
      Columns columns, List<BlockingRule> rules, LinkType type, long limit) {
    Database database = Database.open(settings);
    try {
      return new JoinedPairs(database, columns, rules, type, limit);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }
}
