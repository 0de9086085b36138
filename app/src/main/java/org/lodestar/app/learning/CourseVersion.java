package org.lodestar.app.learning;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text of a course, as one of this partnership wrote it.
 *
 * @param code of the course
 * @param number of the text within the course
 * @param body all of it: what stands above the pages, and the pages
 * @param writers who wrote on it
 * @param decidedBy who signed it, sent it back or withdrew it
 * @param said why it was sent back or withdrawn; else empty
 */
public record CourseVersion(
    UUID id,
    String code,
    int number,
    CourseState state,
    String body,
    Set<UUID> writers,
    Instant writtenAt,
    @Nullable UUID decidedBy,
    @Nullable Instant decidedAt,
    String said,
    long version) {
  public CourseVersion {
    writers = Set.copyOf(writers);
  }

  /** Whether it stands so. */
  public boolean is(CourseState other) {
    return state == other;
  }

  /** Whether somebody still writes on it or reads it before it is signed. */
  public boolean isOpen() {
    return state == CourseState.DRAFT || state == CourseState.ASKED;
  }
}
