package org.lodestar.app.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a strategy rests on before it is in force.
 *
 * @param body the board that approved it; null for anything else
 * @param words what came of it
 * @param link where it lies; may be empty
 */
public record Basis(
    UUID id,
    UUID strategy,
    Kind kind,
    @Nullable UUID body,
    LocalDate on,
    String words,
    String link,
    UUID by,
    Instant at) {
  /** What it is. */
  public enum Kind {
    /** People were asked what they think of it. */
    CONSULTATION,
    /** An equality impact assessment, by which a public body has due regard to its duty in law. */
    EQUALITY,
    /** The cabinet of the council approved it. */
    CABINET,
    /** A board approved it. */
    BOARD
  }
}
