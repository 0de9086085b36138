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
 * @param tellsShared whether it says what was shared about the person, and with whom
 */
public record OwnPage(
    UUID id,
    UUID caseFile,
    UUID person,
    Way way,
    @Nullable SafeContactChannel channel,
    String language,
    boolean tellsShared,
    @Nullable UUID by,
    Instant at) {
  /** How it was given. */
  public enum Way {
    BY_HAND,
    SAFE_CHANNEL
  }
}
