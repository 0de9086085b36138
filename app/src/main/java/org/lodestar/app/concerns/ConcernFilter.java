package org.lodestar.app.concerns;

import java.util.Set;
import org.lodestar.statute.TriageBand;
import org.lodestar.vocabulary.AgeStatus;

/**
 * Which concerns a list shows; an empty set asks nothing.
 *
 * @param unread only those with messages that nobody has read
 * @param overdue only those whose clock has run out
 */
public record ConcernFilter(
    Set<ConcernState> states,
    Set<TriageBand> bands,
    Set<AgeStatus> ages,
    boolean unread,
    boolean overdue,
    Order order) {
  public ConcernFilter {
    states = Set.copyOf(states);
    bands = Set.copyOf(bands);
    ages = Set.copyOf(ages);
  }

  /** Orders of a list. */
  public enum Order {
    /** Red first, then by score, then the longest waiting. */
    PRIORITY,
    NEWEST,
    OLDEST
  }

  /** What staff still have to decide, most urgent first. */
  public static ConcernFilter open() {
    return new ConcernFilter(
        Set.of(
            ConcernState.NEW,
            ConcernState.ACKNOWLEDGED,
            ConcernState.TRIAGED,
            ConcernState.HANDED_OVER),
        Set.of(),
        Set.of(),
        false,
        false,
        Order.PRIORITY);
  }
}
