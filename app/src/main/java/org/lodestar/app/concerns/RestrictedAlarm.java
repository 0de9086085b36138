package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An alarm whose concern only these workers see. */
public record RestrictedAlarm(UUID concern, UUID organisation, List<UUID> named, Instant raisedAt) {
  public RestrictedAlarm {
    named = List.copyOf(named);
  }
}
