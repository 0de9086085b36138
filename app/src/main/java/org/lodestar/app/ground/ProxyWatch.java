package org.lodestar.app.ground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers that a request came for our host and did not come by TLS, as far as we were told. */
@Component
public class ProxyWatch {
  private static final Duration LATELY = Duration.ofHours(1);

  private final Clock clock;
  private volatile @Nullable Instant plain;

  ProxyWatch(Clock clock) {
    this.clock = clock;
  }

  /** A request for our host came plain. */
  public void plain() {
    plain = clock.instant();
  }

  /** Whether one did within the last hour. */
  public boolean wasPlainLately() {
    Instant last = plain;
    return last != null && last.plus(LATELY).isAfter(clock.instant());
  }
}
