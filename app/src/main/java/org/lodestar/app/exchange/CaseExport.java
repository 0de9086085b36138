package org.lodestar.app.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.htcds.Loss;

/**
 * An export that was made.
 *
 * @param worker who made it
 * @param lines of its main table
 * @param fileThere until when the file can be fetched; null when it was cleared away or is empty
 * @param fetched by whom its file was fetched first; null before
 * @param refused who said no to it; null where nobody did
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
    @Nullable Fetched fetched,
    @Nullable Refusal refused,
    Map<NotExported, Integer> notExported,
    List<Loss> losses) {
  public CaseExport {
    notExported = Map.copyOf(notExported);
    losses = List.copyOf(losses);
  }

  /** Who fetched it, and when. */
  public record Fetched(UUID by, Instant at) {}

  /** Who said no to names leaving, when and why. */
  public record Refusal(UUID by, Instant at, PersonalText why) {}
}
