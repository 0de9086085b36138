package org.lodestar.app.support;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.SafeContactChannel;

/**
 * That a person was given their own page.
 *
 * @param channel by which it went; null when it was given by hand
 * @param language tag of its language
 */
public record OwnPage(
    UUID id,
    UUID caseFile,
    UUID person,
    Way way,
    @Nullable SafeContactChannel channel,
    String language,
    @Nullable UUID by,
    Instant at) {
  /** How it was given. */
  public enum Way {
    BY_HAND,
    SAFE_CHANNEL
  }
}
