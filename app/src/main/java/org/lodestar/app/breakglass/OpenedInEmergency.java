package org.lodestar.app.breakglass;

import java.util.List;
import java.util.UUID;

/**
 * A case was opened in an emergency.
 *
 * @param told who was told in the same transaction
 */
public record OpenedInEmergency(UUID opening, List<UUID> told) {
  public OpenedInEmergency {
    told = List.copyOf(told);
  }
}
