package org.lodestar.app.requests;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * That a letter which tells of a few people is read by a second person before it leaves.
 *
 * @param writers who wrote any of its words
 * @param readBy who read them; null while nobody has
 * @param back why it was sent back; null where it may leave
 */
public record LetterReading(Set<UUID> writers, @Nullable UUID readBy, @Nullable PersonalText back) {
  public LetterReading {
    writers = Set.copyOf(writers);
  }

  /** The same, of which these wrote something, too. */
  public LetterReading alsoBy(Set<UUID> others) {
    Set<UUID> all = new HashSet<>(writers);
    all.addAll(others);
    return new LetterReading(all, readBy, back);
  }

  /** Whether somebody wrote any of it, so that they are not the second person. */
  public boolean isBy(UUID worker) {
    return writers.contains(worker);
  }

  /** Whether somebody is still to read it. */
  public boolean waits() {
    return readBy == null;
  }

  /** Whether it may leave. */
  public boolean isAgreed() {
    return readBy != null && back == null;
  }
}
