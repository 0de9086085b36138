package org.lodestar.app.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.htcds.Loss;

/**
 * An export that was made.
 *
 * @param worker who made it
 * @param lines of its main table
 * @param fileThere until when the file can be fetched; null when it was cleared away or is empty
 * @param notExported who is not in it
 */
public record CaseExport(
    UUID id,
    String reference,
    @Nullable UUID worker,
    Instant madeAt,
    WantedExport wanted,
    int people,
    int lines,
    @Nullable Instant fileThere,
    Map<NotExported, Integer> notExported,
    List<Loss> losses) {
  public CaseExport {
    notExported = Map.copyOf(notExported);
    losses = List.copyOf(losses);
  }
}
