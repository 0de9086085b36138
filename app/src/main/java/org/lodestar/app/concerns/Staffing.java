package org.lodestar.app.concerns;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody of an organisation is there at one minute, as its rota and the calendar of
 * holidays tell it.
 *
 * @param until how long somebody is on duty, or from when somebody is there again; null where that
 *     is not known
 * @param calls whether somebody is called all the same when a reporter is not safe
 * @param holiday whether offices are shut for a bank holiday today
 */
public record Staffing(Presence presence, @Nullable Instant until, boolean calls, boolean holiday) {
  /** How it comes that somebody is there, or nobody. */
  public enum Presence {
    /** A shift is written down for now. */
    ON_DUTY,
    /** No shift is, and offices are open. */
    OFFICE_HOURS,
    NOBODY
  }

  /** Whether anybody is there. */
  public boolean nobody() {
    return presence == Presence.NOBODY;
  }

  /** Whether what comes now can be read within this time. */
  public boolean reads(Instant now, Duration within) {
    return !nobody() || until != null && !until.isAfter(now.plus(within));
  }
}
