package org.lodestar.app.members;

import java.util.List;
import java.util.UUID;

/**
 * A worker was let in without their second step.
 *
 * @param entry the letting in
 * @param told who looks at it afterwards
 */
public record LetInAtNight(UUID entry, List<UUID> told) {
  public LetInAtNight {
    told = List.copyOf(told);
  }
}
