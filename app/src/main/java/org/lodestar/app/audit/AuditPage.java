package org.lodestar.app.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Some events, newest first.
 *
 * @param events at most {@link #SIZE}
 * @param older the last event shown, after which the next page begins; empty on the last page
 */
public record AuditPage(List<AuditEvent> events, Optional<UUID> older) {
  /** Events on a page. */
  public static final int SIZE = 50;
}
