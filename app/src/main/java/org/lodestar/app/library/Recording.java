package org.lodestar.app.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A video or a sound that stands on a public page, with the written words that it says.
 *
 * @param size in bytes
 * @param scanned whether a virus scanner found it clean
 * @param addedBy who added it, and so does not approve it
 * @param review when it is looked at again
 * @param approvedBy null while no second person has approved it
 * @param offAt null while nobody took it off
 */
public record Recording(
    UUID id,
    NewRecording said,
    MediaKind media,
    long size,
    boolean scanned,
    UUID addedBy,
    Instant addedAt,
    LocalDate review,
    @Nullable UUID approvedBy,
    @Nullable Instant offAt,
    long version) {
  /** Whether a second person approved it. */
  public boolean approved() {
    return approvedBy != null;
  }

  /** Whether it waits for nothing but a second person. */
  public boolean waits() {
    return approvedBy == null && offAt == null;
  }

  /** Whether it stands on its page. */
  public boolean stands() {
    return approvedBy != null && offAt == null;
  }

  /** Whether the day has come to look at it again. */
  public boolean due(LocalDate today) {
    return stands() && !review.isAfter(today);
  }
}
