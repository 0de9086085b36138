package org.lodestar.app.library;

import java.util.UUID;

/**
 * Something that everybody says in the same words.
 *
 * @param key by which pages ask for it; it never changes
 * @param owner who answers for it, as a post or a team
 */
public record Message(UUID id, String key, Audience audience, String owner) {
  /** For whom it is written. */
  public enum Audience {
    EVERYBODY,
    /** Somebody who is exploited. */
    EXPLOITED,
    /** Somebody who is worried about another. */
    WORRIED,
    /** Those who work with us. */
    PARTNERS
  }
}
