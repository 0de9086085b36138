package org.lodestar.app.publications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a frozen pack is withheld because it may tell of a person.
 *
 * @param answer of somebody else; null while nobody has looked
 * @param settled whether nobody needs to take its place
 */
public record Withheld(
    UUID id,
    UUID pack,
    UUID body,
    Why why,
    UUID by,
    Instant at,
    @Nullable Answer answer,
    boolean settled) {
  /** Why; without words, so that nobody is told of again. */
  public enum Why {
    NAMED,
    /** Somebody can be known from what it says of them. */
    RECOGNISABLE,
    /** A number tells of a few. */
    SMALL_NUMBER,
    /** Words of survivors to which they did not agree. */
    NOT_AGREED
  }

  /** What somebody else found. */
  public enum Outcome {
    /** It stays withheld, and what it said is destroyed. */
    DESTROYED,
    /** It tells of nobody, and everybody reads it again. */
    GIVEN_BACK
  }

  /**
   * An answer.
   *
   * @param why it is given back; empty where it is not
   */
  public record Answer(Outcome outcome, String why, UUID by, Instant at) {}

  /** Whether nobody reads the pack. */
  public boolean holds() {
    return answer == null || answer.outcome() == Outcome.DESTROYED;
  }
}
