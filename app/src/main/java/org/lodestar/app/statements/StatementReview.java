package org.lodestar.app.statements;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.lodestar.statute.StatementArea;

/** What one reviewer finds of the quality of a statement. */
public record StatementReview(
    UUID reviewer, Map<StatementArea, Rated> rated, Instant at, long version) {
  /** No level is higher. */
  public static final int HIGHEST = 3;

  public StatementReview {
    Map<StatementArea, Rated> ordered = new EnumMap<>(StatementArea.class);
    ordered.putAll(rated);
    rated = Collections.unmodifiableMap(ordered);
  }

  /**
   * A level of an area.
   *
   * @param level 0 to 3
   * @param quote from the statement that shows it; empty at level 0
   */
  public record Rated(int level, String quote) {}

  /** The level of an area; 0 where nothing was found. */
  public int level(StatementArea area) {
    Rated found = rated.get(area);
    return found == null ? 0 : found.level();
  }

  /** All levels together, 0 to 18. */
  public int total() {
    return rated.values().stream().mapToInt(Rated::level).sum();
  }
}
