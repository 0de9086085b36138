package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the way by which a reporter was reached holds no more, and nobody has named another since.
 *
 * @param at when it was said; null where another record says it
 * @param organisation whose other record says it; null where it was said of this one
 */
public record ReachStopped(Why why, @Nullable Instant at, @Nullable UUID organisation) {
  /** Who says so. */
  public enum Why {
    /** Whoever took it down. */
    TAKER,
    /** The reporter, who is not safe. */
    REPORTER,
    /** The record of somebody else, of the same number. */
    ELSEWHERE
  }
}
