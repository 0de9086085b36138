package org.lodestar.app.members.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Servers inside the network that may be called, or wait for a second administrator.
 *
 * @param asks whether the reader may ask for one
 * @param fault what was wrong with the last step, null for nothing
 */
public record ServersPage(List<Line> lines, boolean asks, @Nullable String fault) {
  /** One of them; what stands for it, how it stands, and whether the reader can agree. */
  public record Line(UUID id, String name, String state, boolean agrees) {}
}
