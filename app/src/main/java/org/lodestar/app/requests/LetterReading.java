package org.lodestar.app.requests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * That a letter which tells of a few people is read by a second person before it leaves.
 *
 * @param writtenBy who wrote its words
 * @param readBy who read them; null while nobody has
 * @param back why it was sent back; null where it may leave
 */
public record LetterReading(UUID writtenBy, @Nullable UUID readBy, @Nullable PersonalText back) {
  /** Whether somebody is still to read it. */
  public boolean waits() {
    return readBy == null;
  }

  /** Whether it may leave. */
  public boolean isAgreed() {
    return readBy != null && back == null;
  }
}
