package org.lodestar.app.notices.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a letter that was not taken is tried again. */
public final class Patience {
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4));

  /** So many tries are made, whatever became of them. */
  public static final int MOST = WAITS.size() + 1;

  private Patience() {}

  /** The wait after so many tries; empty when there is no further one. */
  public static Optional<Duration> after(int tries) {
    return tries <= WAITS.size() ? Optional.of(WAITS.get(tries - 1)) : Optional.empty();
  }
}
