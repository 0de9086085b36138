package org.lodestar.app.support;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.SafeContactChannel;

/**
 * A person's own page: that it was made, and that they were given it.
 *
 * @param channel by which it went; null when it was given by hand
 * @param language tag of its language
 * @param tellsShared whether it says what was shared about the person, and with whom
 * @param tellsDecided whether it says what the Home Office decided
 * @param at when it was made
 * @param givenAt when somebody said that they have it; null before
 */
public record OwnPage(
    UUID id,
    UUID caseFile,
    UUID person,
    Way way,
    @Nullable SafeContactChannel channel,
    String language,
    boolean tellsShared,
    boolean tellsDecided,
    @Nullable UUID by,
    Instant at,
    @Nullable Instant givenAt) {
  /** How it was given. */
  public enum Way {
    BY_HAND,
    SAFE_CHANNEL
  }
}
