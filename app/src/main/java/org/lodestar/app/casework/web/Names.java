package org.lodestar.app.casework.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Display names of the workers that a page mentions. */
public record Names(Map<UUID, String> byId, String nobody) {
  public Names {
    byId = Map.copyOf(byId);
  }

  /** The name of a worker; words for nobody when there is none. */
  public String of(@Nullable UUID worker) {
    return worker == null ? nobody : byId.getOrDefault(worker, nobody);
  }
}
