package org.lodestar.app.concerns;

import java.util.Map;
import org.lodestar.statute.TriageBand;

/**
 * How many concerns lie with an organisation.
 *
 * @param states all of them, by state
 * @param bands the open ones, by priority
 * @param unread open ones with messages that nobody has read
 * @param overdue those whose clock has run out
 */
public record InboxCounts(
    Map<ConcernState, Integer> states, Map<TriageBand, Integer> bands, int unread, int overdue) {
  public InboxCounts {
    states = Map.copyOf(states);
    bands = Map.copyOf(bands);
  }
}
