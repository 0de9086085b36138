package org.lodestar.app.risks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of work that is watched.
 *
 * @param review when it is looked at again; null when no day is set
 */
public record Sector(UUID id, Content content, @Nullable LocalDate review, long version) {
  /** What it is called, and what makes exploitation likelier there. */
  public record Content(String name, String drivers) {}

  /**
   * Something that was seen of a sector.
   *
   * @param reviewBefore when the sector was to be looked at before; null when no day was set
   * @param reviewAfter when it is since
   */
  public record Signal(
      UUID id,
      UUID sector,
      String words,
      LocalDate dated,
      String source,
      UUID by,
      Instant at,
      @Nullable LocalDate reviewBefore,
      LocalDate reviewAfter) {
    /** Whether it brought the review forward. */
    public boolean broughtForward() {
      return !reviewAfter.equals(reviewBefore);
    }
  }

  public String name() {
    return content.name();
  }

  /** Whether it should have been looked at again already. */
  public boolean overdue(LocalDate today) {
    return review != null && review.isBefore(today);
  }
}
