package org.lodestar.app.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The look of a second reader at a referral or notification, without what they noted.
 *
 * @param askedBy who asked for it; null when the reader came unasked
 * @param askedOf who was asked; null for whoever has time
 * @param reader who reads or has read; never one of those who write
 * @param formState how far the document was when the reading was handed over
 * @param version for optimistic locking
 */
public record Review(
    UUID id,
    UUID form,
    UUID person,
    ReviewState state,
    @Nullable UUID askedBy,
    @Nullable UUID askedOf,
    Instant askedAt,
    @Nullable UUID reader,
    @Nullable Instant givenAt,
    @Nullable String formState,
    long version) {
  /** Whether this worker reads or has read. */
  public boolean isBy(UUID worker) {
    return worker.equals(reader);
  }

  /** Whether this worker is the one who was asked, or nobody in particular was. */
  public boolean isFor(UUID worker) {
    return askedOf == null || askedOf.equals(worker);
  }

  /** Asked for or being read, so that there is no need for another. */
  public boolean isUnderWay() {
    return state == ReviewState.ASKED || state == ReviewState.READING;
  }
}
