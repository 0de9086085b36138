package org.lodestar.app.concerns;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Slot: a later room knows which worker wrote a concern of their own, and keeps what they are told
 * of it. Called in the transaction in which it happens.
 */
public interface OwnWriters {
  /** Who wrote it; empty for what came in another way. */
  Optional<UUID> writerOf(UUID concern);

  /** The concern stands like this now. */
  void follow(Now now);

  /**
   * Insists that a worker who wrote it may read what is new in it.
   *
   * @throws OwnReportShut when they are shut out of it
   */
  void requireReader(UUID concern);

  /** A message of staff waits for the writer. */
  void written(UUID concern);

  /**
   * How a concern stands.
   *
   * @param reason why it was closed; null while it is not
   * @param receiver the organisation whose concern it is now
   */
  record Now(UUID concern, ConcernState state, @Nullable CloseReason reason, UUID receiver) {}
}
