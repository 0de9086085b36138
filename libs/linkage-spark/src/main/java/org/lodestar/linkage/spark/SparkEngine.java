package org.lodestar.linkage.spark;

import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.engine.Candidates;
import org.lodestar.linkage.engine.Engine;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.LinkType;

/**
 * Carries a linkage out on Spark: with all cores of one machine, or with many machines. The lists
 * must fit into the memory of each machine, as dictionaries and numbers; the pairs need not.
 */
public final class SparkEngine implements Engine {
  private final Supplier<Session> sessions;

  private SparkEngine(Supplier<Session> sessions) {
    this.sessions = sessions;
  }

  /** With a session of its own, which ends with the candidates. */
  public static SparkEngine with(SparkSettings settings) {
    return new SparkEngine(() -> Session.open(settings));
  }

  /** In a session that is there already, and stays. */
  public static SparkEngine in(JavaSparkContext context) {
    return new SparkEngine(() -> Session.borrowed(context));
  }

  @Override
  public String name() {
    return "spark";
  }

  @Override
  public Candidates candidates(
      Columns columns, List<BlockingRule> rules, LinkType type, long limit) {
    Wanted wanted = new Wanted(rules, type, limit);
    // Before Spark is started, so that what cannot be is refused at once.
    Blocking blocking = wanted.blocking(columns);
    Session session = sessions.get();
    try {
      return new SharedPairs(session, columns, blocking, wanted);
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }
}
