package org.lodestar.app.concerns;

import java.util.Map;
import org.lodestar.app.concerns.ConcernFilter.Only;
import org.lodestar.statute.TriageBand;

/**
 * How many concerns lie with an organisation, each counted up to {@link #MOST}.
 *
 * @param states all of them, by state
 * @param bands the open ones, by priority
 * @param only the open ones that meet a condition
 */
public record InboxCounts(
    Map<ConcernState, Integer> states, Map<TriageBand, Integer> bands, Map<Only, Integer> only) {
  /** Counting on would make the first page slow; this number means so many or more. */
  public static final int MOST = 100;

  public InboxCounts {
    states = Map.copyOf(states);
    bands = Map.copyOf(bands);
    only = Map.copyOf(only);
  }
}
