package org.lodestar.app.boards;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat on a board and who holds it, for some time. */
public record Membership(
    UUID id,
    UUID body,
    Holder holder,
    Seat seat,
    LocalDate begins,
    @Nullable LocalDate ends,
    long version) {

  /** What one does on a board. */
  public enum Part {
    CHAIR,
    VICE_CHAIR,
    MEMBER,
    /** Comes when another member cannot. */
    DEPUTY,
    /** Is heard and never votes. */
    ADVISER
  }

  /**
   * Who sits there: a worker of the platform, a post outside it, or both.
   *
   * @param organisation body that they speak for
   */
  public record Holder(@Nullable UUID organisation, @Nullable UUID worker, String post) {}

  /**
   * The seat.
   *
   * @param deputyOf the membership that a deputy stands in for
   */
  public record Seat(Part part, @Nullable UUID deputyOf, boolean voting) {
    /** Whether it is one of the seats of which a quorum is counted. */
    public boolean counts() {
      return voting && part != Part.DEPUTY;
    }
  }

  /** Whether it stood on a day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(begins) && (ends == null || !day.isAfter(ends));
  }
}
