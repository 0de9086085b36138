package org.lodestar.app.concerns;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.TriageBand;
import org.lodestar.vocabulary.AgeStatus;

/**
 * Which concerns a list shows; an empty set asks nothing.
 *
 * @param states empty for all that are open
 * @param languages tags such as {@code ro}
 * @param only conditions that all must hold
 * @param holder those that this worker has; null for whomever
 */
public record ConcernFilter(
    Set<ConcernState> states,
    Set<TriageBand> bands,
    Set<AgeStatus> ages,
    Set<Channel> channels,
    Set<String> languages,
    Set<Only> only,
    @Nullable UUID holder,
    Order order) {
  public ConcernFilter {
    states = Set.copyOf(states);
    bands = Set.copyOf(bands);
    ages = Set.copyOf(ages);
    channels = Set.copyOf(channels);
    languages = Set.copyOf(languages);
    only = Set.copyOf(only);
  }

  /** Orders of a list. */
  public enum Order {
    /** Red first, then by score, then the longest waiting. */
    PRIORITY,
    NEWEST,
    OLDEST
  }

  /** Conditions that a concern meets or not. */
  public enum Only {
    /** Messages of the reporter that nobody has read. */
    UNREAD,
    /** A clock has run out. */
    OVERDUE,
    /** Something that was written still has to be translated. */
    UNTRANSLATED,
    /** Put aside until a day to come; no other list shows these. */
    SNOOZED,
    /** Nobody has taken it. */
    WITH_NOBODY
  }

  /** What staff still have to decide, most urgent first. */
  public static ConcernFilter open() {
    return only(Set.of(), Order.PRIORITY);
  }

  /** The open ones that meet these conditions. */
  public static ConcernFilter only(Set<Only> only, Order order) {
    return new ConcernFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), only, null, order);
  }
}
