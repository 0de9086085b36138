package org.lodestar.app.figures.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.site.Paging;
import org.lodestar.measures.Period;

/**
 * Closed periods, the newest first.
 *
 * @param names of those who closed them
 * @param next what can be closed now; null where nothing can
 */
public record PeriodsPage(
    List<Snapshot> closed,
    Map<UUID, String> names,
    FigureWords words,
    @Nullable Period next,
    boolean mayClose,
    @Nullable String notice,
    Paging paging) {
  public PeriodsPage {
    closed = List.copyOf(closed);
    names = Map.copyOf(names);
  }
}
