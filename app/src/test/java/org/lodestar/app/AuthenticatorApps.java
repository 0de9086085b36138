package org.lodestar.app;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.FactorSecret;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.Factors;
import org.springframework.stereotype.Component;

/** The apps of workers in tests, which show the codes of their second factor. */
@Component
public class AuthenticatorApps {
  private final Factors factors;
  private final Clock clock;
  private final ConcurrentMap<UUID, FactorSecret> apps = new ConcurrentHashMap<>();

  AuthenticatorApps(Factors factors, Clock clock) {
    this.factors = factors;
    this.clock = clock;
  }

  /** Sets one up for a worker; the code of the step that runs is still theirs to use. */
  public void setUp(Worker worker) {
    Standing.member(worker.id())
        .run(
            () -> {
              SessionSecret here = SessionSecret.fresh();
              FactorSecret app = factors.begin(worker.id(), here);
              // At one moment: when the next step begins in between, the code is too old.
              Instant now = clock.instant();
              String before = app.codeAt(FactorSecret.stepAt(now) - 1);
              if (!ScopedClock.at(now, () -> factors.confirm(worker.id(), before, here))) {
                throw new IllegalStateException("No code of the step before was taken");
              }
              apps.put(worker.id(), app);
            });
  }

  /** The code that the app shows now. */
  public String code(Worker worker) {
    return Objects.requireNonNull(apps.get(worker.id()))
        .codeAt(FactorSecret.stepAt(clock.instant()));
  }
}
