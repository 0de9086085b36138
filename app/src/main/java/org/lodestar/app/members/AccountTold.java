package org.lodestar.app.members;

import java.util.List;
import java.util.UUID;

/**
 * Something about somebody's account was asked for, agreed to or refused.
 *
 * @param told who is to know
 */
public record AccountTold(UUID request, List<UUID> told) {
  public AccountTold {
    told = List.copyOf(told);
  }
}
