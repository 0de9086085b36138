package org.lodestar.app.casework;

import java.util.List;
import java.util.UUID;

/**
 * Cases that a worker was handed and has not looked at.
 *
 * @param from who had them before
 */
public record NewlyMine(UUID from, List<String> references) {
  public NewlyMine {
    references = List.copyOf(references);
  }
}
