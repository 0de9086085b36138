package org.lodestar.app.casework.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Supervision;

/**
 * What was agreed in supervision.
 *
 * @param about the worker, for their manager; null on the worker's own page
 * @param references of the cases, as far as the reader sees them
 */
public record SupervisionPage(
    @Nullable UUID about,
    String name,
    List<Supervision> held,
    Map<UUID, String> references,
    Names names) {
  public SupervisionPage {
    held = List.copyOf(held);
    references = Map.copyOf(references);
  }
}
