package org.lodestar.app.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether people find a record, and why not.
 *
 * @param day on which that began or will begin; null where no day says so
 */
public record Findable(State state, @Nullable LocalDate day) {
  /** How it stands. */
  public enum State {
    FOUND,
    HIDDEN,
    /** Pages for the public never show it. */
    STAFF,
    /** Its first day is to come. */
    NOT_YET,
    /** Its last day is over: another body has taken over. */
    OVER,
    /** It has neither a number nor a website. */
    NO_WAY
  }

  /** Of a record, with the days between which pages may show it. */
  public static Findable of(
      Service service, @Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
    if (!service.shown()) {
      return new Findable(State.HIDDEN, null);
    }
    if (until != null && !until.isAfter(today)) {
      return new Findable(State.OVER, until);
    }
    if (from != null && from.isAfter(today)) {
      return new Findable(State.NOT_YET, from);
    }
    if (!service.canBeReached()) {
      return new Findable(State.NO_WAY, null);
    }
    return new Findable(service.purpose().forStaff() ? State.STAFF : State.FOUND, null);
  }
}
