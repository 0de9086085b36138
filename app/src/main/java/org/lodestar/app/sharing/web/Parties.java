package org.lodestar.app.sharing.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names of the organisations and workers that a page mentions. */
public record Parties(Map<UUID, String> organisations, Map<UUID, String> workers, String nobody) {
  public Parties {
    organisations = Map.copyOf(organisations);
    workers = Map.copyOf(workers);
  }

  /** The name of an organisation. */
  public String organisation(@Nullable UUID id) {
    return id == null ? nobody : organisations.getOrDefault(id, nobody);
  }

  /** The name of a worker. */
  public String worker(@Nullable UUID id) {
    return id == null ? nobody : workers.getOrDefault(id, nobody);
  }
}
