package org.lodestar.app.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * A hold: nothing of what it holds is disposed of, whatever a rule says.
 *
 * @param reviewOn when somebody asks whether it is still needed
 * @param lifted how it ended; null while it holds
 */
public record Hold(
    UUID id,
    Held held,
    PersonalText reason,
    LocalDate reviewOn,
    UUID placedBy,
    Instant placedAt,
    @Nullable Lifted lifted,
    long version) {
  /** What can be held. */
  public enum Kind {
    CASE,
    PERSON,
    CONCERN
  }

  /**
   * What is held.
   *
   * @param home the case or concern on whose pages it is shown
   */
  public record Held(Kind kind, UUID object, UUID home) {}

  /** That a hold was lifted. */
  public record Lifted(PersonalText reason, UUID by, Instant at) {}

  /** Whether it holds. */
  public boolean isInForce() {
    return lifted == null;
  }
}
