package org.lodestar.app.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.members.Role;

/**
 * Something urgent that a body was handed and that nobody there has opened: who may be called to
 * it, and nothing of what it is about.
 *
 * @param receiver whose workers are called
 * @param openers roles that may open it there
 * @param named the only workers who may open it; empty for all
 * @param shutOut workers whom a conflict shuts out
 * @param giver whose workers ring them when nobody opens it
 * @param givenBy who handed it over
 * @param since when it was handed over
 */
public record Unopened(
    UUID receiver,
    Set<Role> openers,
    List<UUID> named,
    List<UUID> shutOut,
    UUID giver,
    @Nullable UUID givenBy,
    Instant since) {
  /** After this nobody relies on a call any more: the giver is called too, and rings. */
  public static final Duration RING_AFTER = HandOver.RING_AFTER;

  /** After this nobody is called any more; it stands first on the home pages until it is opened. */
  private static final Duration CALLED_FOR = Duration.ofDays(1);

  public Unopened {
    openers = Set.copyOf(openers);
    named = List.copyOf(named);
    shutOut = List.copyOf(shutOut);
  }

  /** Whether anybody is called to it yet. */
  public boolean isCalled(Instant now) {
    return now.isBefore(since.plus(CALLED_FOR));
  }

  /** Whether it has lain there for so long that the giver is called too. */
  public boolean isLeft(Instant now) {
    return !now.isBefore(since.plus(RING_AFTER));
  }
}
