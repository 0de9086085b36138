package org.lodestar.app.publications;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.publications.Pack.Written;

/**
 * That a frozen pack is withheld because it may tell of a person.
 *
 * @param places where a person is told of, as whoever withheld it marked them
 * @param answer of somebody else; null while nobody has looked
 * @param settled whether nobody needs to take its place
 */
public record Withheld(
    UUID id,
    UUID pack,
    UUID body,
    Why why,
    Set<Place> places,
    UUID by,
    Instant at,
    @Nullable Answer answer,
    boolean settled) {
  public Withheld {
    places = Set.copyOf(places);
  }

  /** Where in a pack. */
  public enum Place {
    HEADLINE,
    DECISIONS,
    VOICE,
    MONEY,
    LEARNING,
    /** In what it shows of the plan, the risks or the board. */
    ELSEWHERE;

    /** What was typed there for a pack. */
    public String of(Written written) {
      return switch (this) {
        case HEADLINE -> written.headline();
        case DECISIONS -> written.decisions();
        case VOICE -> written.voice();
        case MONEY -> written.money();
        case LEARNING -> written.learning();
        case ELSEWHERE -> "";
      };
    }
  }

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
