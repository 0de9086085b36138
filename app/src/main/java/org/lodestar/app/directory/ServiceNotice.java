package org.lodestar.app.directory;

import java.util.List;
import java.util.UUID;

/**
 * Somebody wants pages to show another number, or somebody confirmed that they do.
 *
 * @param told who may confirm such a thing, but for whoever did it
 */
public record ServiceNotice(UUID ask, List<UUID> told) {
  public ServiceNotice {
    told = List.copyOf(told);
  }
}
