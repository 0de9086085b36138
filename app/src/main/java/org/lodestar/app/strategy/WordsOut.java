package org.lodestar.app.strategy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That words were destroyed because they told of a person.
 *
 * @param object which place it was
 * @param pieces how many
 * @param instead what stands in their place
 * @param seenAt when somebody else knew of it; null while nobody does
 */
public record WordsOut(
    UUID id,
    ReadPlace.Kind place,
    UUID object,
    Why why,
    int pieces,
    String instead,
    UUID by,
    Instant at,
    @Nullable Instant seenAt) {
  /** Whether data of a person went where they should not. */
  public enum Breach {
    /** They did, and that is told of where breaches are decided about. */
    TOLD,
    NONE
  }

  /** Whether the person who was told of hears of it; boards hold nothing about them. */
  public enum Person {
    /** Somebody who has their trust tells them. */
    HEARS,
    /** Hearing of it now would put them in danger, or help nobody. */
    NOT_NOW,
    /** Nobody knows who it is. */
    UNKNOWN
  }

  /** Why; without words, so that nobody is told of again. */
  public enum Why {
    NAMED,
    /** Somebody can be known from what is said. */
    RECOGNISABLE,
    /** Words of a survivor to which they did not agree. */
    NOT_AGREED
  }
}
