package org.lodestar.app.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;

/**
 * A text of a message.
 *
 * @param expires the last day on which it may be said; null for a translation
 * @param of which English it says; null for English
 * @param writers everybody who wrote on it: none of them approves it
 * @param said who read a translation, or why it was sent back
 */
public record MessageText(
    String key,
    Language language,
    int number,
    String words,
    @Nullable LocalDate expires,
    @Nullable Integer of,
    MessageState state,
    Set<UUID> writers,
    Instant writtenAt,
    @Nullable UUID decidedBy,
    @Nullable Instant decidedAt,
    String said) {
  public MessageText {
    writers = Set.copyOf(writers);
  }

  public boolean is(MessageState asked) {
    return state == asked;
  }

  /** Whether its last day has passed. */
  public boolean expired(LocalDate today) {
    return expires != null && expires.isBefore(today);
  }
}
