package org.lodestar.app.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which events to show; a null condition is not asked.
 *
 * @param actor who acted
 * @param action what was done: its code, or for readers the word by which it is told
 * @param object to which object
 * @param outcome done or refused
 * @param from at or after
 * @param until before
 */
public record AuditFilter(
    @Nullable UUID actor,
    @Nullable String action,
    @Nullable UUID object,
    @Nullable Outcome outcome,
    @Nullable Instant from,
    @Nullable Instant until) {
  /** All events. */
  public static AuditFilter all() {
    return new AuditFilter(null, null, null, null, null, null);
  }
}
