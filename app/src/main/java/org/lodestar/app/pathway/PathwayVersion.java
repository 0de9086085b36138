package org.lodestar.app.pathway;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the local pathway: the draft, or one that was published.
 *
 * @param number 0 until it is published
 * @param checked whether a practice lead has confirmed it
 * @param editors who changed it while it was a draft
 * @param reason why it was made
 * @param remark why it was sent back last; null when it was not
 * @param countsFrom the day from which it counts; null until it is published
 * @param version of the row, for drafts
 */
public record PathwayVersion(
    UUID id,
    int number,
    DraftState state,
    PathwayContent content,
    boolean checked,
    int basedOn,
    List<UUID> editors,
    @Nullable UUID proposedBy,
    @Nullable Instant proposedAt,
    @Nullable String reason,
    @Nullable String remark,
    @Nullable UUID approvedBy,
    @Nullable Instant publishedAt,
    @Nullable LocalDate countsFrom,
    long version) {
  public PathwayVersion {
    editors = List.copyOf(editors);
  }

  /** Whether it counts on this day, unless a newer one does. */
  public boolean countsOn(LocalDate day) {
    return countsFrom != null && !day.isBefore(countsFrom);
  }
}
