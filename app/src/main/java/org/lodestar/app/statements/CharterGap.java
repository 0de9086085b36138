package org.lodestar.app.statements;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is missing to keep a commitment.
 *
 * @param who closes it: a post
 * @param action of the plan that closes it
 * @param closed how it was closed; null while it is open
 */
public record CharterGap(
    UUID id,
    String commitment,
    String missing,
    String who,
    LocalDate by,
    @Nullable UUID action,
    @Nullable String closed,
    long version) {
  /** Whether it is still missing. */
  public boolean isOpen() {
    return closed == null;
  }

  /** Whether it should have been closed already. */
  public boolean overdue(LocalDate today) {
    return isOpen() && by.isBefore(today);
  }

  /** The identifier that its action of the plan has, so that two presses add one. */
  public UUID actionId() {
    return UUID.nameUUIDFromBytes(("charter-gap:" + id).getBytes(StandardCharsets.UTF_8));
  }
}
