package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * That a limit was put on what may be done with the data on a person.
 *
 * @param reason why
 * @param liftedAt when it ended; null while it holds
 * @param liftReason why it ended, and that the person was told
 */
public record LimitSet(
    UUID id,
    UUID person,
    PersonLimit limit,
    PersonalText reason,
    @Nullable UUID setBy,
    Instant setAt,
    @Nullable UUID liftedBy,
    @Nullable Instant liftedAt,
    @Nullable PersonalText liftReason) {
  /** Whether it holds now. */
  public boolean holds() {
    return liftedAt == null;
  }
}
