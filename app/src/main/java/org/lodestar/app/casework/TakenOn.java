package org.lodestar.app.casework;

import java.util.Set;
import java.util.UUID;

/**
 * Cases that a worker looks after in place of others: those that they took over, and those that
 * wait for them because nobody else can open them. What others have to do in these is theirs.
 *
 * @param from the others
 */
public record TakenOn(Set<UUID> from, Set<UUID> cases) {
  public TakenOn {
    from = Set.copyOf(from);
    cases = Set.copyOf(cases);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return cases.isEmpty();
  }
}
