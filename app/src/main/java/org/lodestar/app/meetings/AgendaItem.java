package org.lodestar.app.meetings;

import java.util.Set;
import java.util.UUID;
import org.lodestar.app.vault.Written;

/**
 * Something to talk about.
 *
 * @param onlyFor organisations that see it beside the callers; empty for the whole table
 * @param written {@code title} and {@code notes}
 * @param version for optimistic locking
 */
public record AgendaItem(
    UUID id,
    UUID meeting,
    UUID caseFile,
    int place,
    Set<UUID> onlyFor,
    Written written,
    long version) {
  public AgendaItem {
    onlyFor = Set.copyOf(onlyFor);
  }

  /** Whether some at the table do not know of it. */
  public boolean isNarrow() {
    return !onlyFor.isEmpty();
  }

  /** The same with other words and for others, as it was shown to whoever changes it. */
  public AgendaItem changed(Written words, Set<UUID> others, long shown) {
    return new AgendaItem(id, meeting, caseFile, place, others, words, shown);
  }

  /** The same at another place. */
  public AgendaItem at(int other) {
    return new AgendaItem(id, meeting, caseFile, other, onlyFor, written, version);
  }
}
