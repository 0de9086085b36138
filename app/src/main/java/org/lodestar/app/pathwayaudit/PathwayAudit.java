package org.lodestar.app.pathwayaudit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit of an organisation.
 *
 * @param seed the same seed over the same cases draws the same sample
 * @param threshold percent; a step that fewer pass gets an improvement
 */
public record PathwayAudit(
    UUID id,
    UUID organisation,
    Population population,
    long seed,
    int threshold,
    AuditState state,
    UUID begunBy,
    Instant begunAt,
    @Nullable Instant closedAt,
    long version) {
  /** Whether it is still being worked on. */
  public boolean running() {
    return state == AuditState.RUNNING;
  }
}
