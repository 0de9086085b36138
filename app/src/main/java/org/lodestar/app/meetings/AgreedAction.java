package org.lodestar.app.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.Written;

/**
 * What an organisation took on at a meeting.
 *
 * @param host whose worker called the meeting
 * @param organisation that sees to it
 * @param worker of that organisation who does it; null when nobody is named
 * @param written {@code what}, {@code who} when somebody does it who does not work with this
 *     system, {@code outcome} once it is closed
 * @param version for optimistic locking
 */
public record AgreedAction(
    UUID id,
    UUID item,
    UUID meeting,
    UUID caseFile,
    UUID host,
    UUID organisation,
    @Nullable UUID worker,
    LocalDate due,
    State state,
    @Nullable UUID carriedFrom,
    Written written,
    UUID by,
    Instant at,
    long version) {

  /** Whether it is done. */
  public enum State {
    OPEN,
    DONE,
    NOT_DONE,
    /** Another action took its place. */
    CARRIED_OVER
  }

  /** What happens to it. */
  public enum Event {
    FINISH,
    FAIL,
    CARRY_OVER,
    REOPEN
  }

  /** Whether its day has passed and it is still open. */
  public boolean isLate(LocalDate today) {
    return state == State.OPEN && due.isBefore(today);
  }

  /** The same in another state, as it was shown to whoever moves it. */
  public AgreedAction moved(State next, String outcome, long shown) {
    return new AgreedAction(
        id,
        item,
        meeting,
        caseFile,
        host,
        organisation,
        worker,
        due,
        next,
        carriedFrom,
        written.with("outcome", outcome),
        by,
        at,
        shown);
  }
}
