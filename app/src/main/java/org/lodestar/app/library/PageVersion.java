package org.lodestar.app.library;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a public page.
 *
 * @param reason why it may be published though it is harder to read than it should be; else empty
 * @param writtenBy who wrote on it last
 * @param writers everybody who wrote on it: none of them approves it
 * @param dates of news; null for every other page
 */
public record PageVersion(
    String page,
    int number,
    PageWords words,
    String reason,
    UUID writtenBy,
    Instant writtenAt,
    Set<UUID> writers,
    @Nullable UUID approvedBy,
    @Nullable Instant approvedAt,
    @Nullable NewsDates dates) {
  public PageVersion {
    writers = Set.copyOf(writers);
  }

  public boolean approved() {
    return approvedBy != null;
  }

  /** A short code that changes with all that is approved: any of the words, and the dates. */
  public String code() {
    return dates == null ? words.code() : PageWords.code(words.all() + "\n" + dates.all());
  }
}
