package org.lodestar.app.retention.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.retention.Tombstone;

/** What went in one disposal, to be printed. */
public record CertificatePage(UUID disposal, List<Tombstone> stones, Map<UUID, String> names) {
  public CertificatePage {
    stones = List.copyOf(stones);
    names = Map.copyOf(names);
  }

  /** Who did something. */
  public String who(UUID worker) {
    return names.getOrDefault(worker, "");
  }

  /** Where it came from. */
  public String back() {
    return Addresses.disposal(disposal);
  }
}
