package org.lodestar.app.members.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a place stands with looking at who has an account there.
 *
 * @param lastSigned when the last one was signed off; null before the first
 * @param signedBy by whom
 * @param due until which day the next one is to be signed off
 * @param lines every account that can sign in or was invited, with what was said of it now
 * @param toDo what was found now, or the last time, that the account does not show yet: nobody who
 *     has left waits for the signature
 * @param done what was found the last time and the account shows now, each with what was found
 */
public record AccessReview(
    UUID organisation,
    @Nullable Instant lastSigned,
    @Nullable UUID signedBy,
    LocalDate due,
    List<Line> lines,
    List<Line> toDo,
    List<Line> done) {
  public AccessReview {
    lines = List.copyOf(lines);
    toDo = List.copyOf(toDo);
    done = List.copyOf(done);
  }

  /** What was said of an account. */
  public enum Answer {
    KEEPS,
    /** Some role is not needed any more, or another is. */
    CHANGE,
    LEFT
  }

  /**
   * An account.
   *
   * @param lastIn the day on which it was last used; null where never
   * @param answer what was said of the roles that it has now; null where nothing was
   * @param by who said it
   */
  public record Line(
      StaffRecord account,
      @Nullable LocalDate lastIn,
      @Nullable Answer answer,
      @Nullable UUID by) {}
}
