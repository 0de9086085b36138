package org.lodestar.app.members.entry;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.domain.Guessing;
import org.springframework.stereotype.Component;

/** Tries at signing in, each slowed by where it comes from; wrong ones are told to the worker. */
@Component
class Tries {
  private final Browsers browsers;
  private final WrongTries wrong;
  private final Guessing guessing;

  Tries(Browsers browsers, WrongTries wrong, Clock clock) {
    this.browsers = browsers;
    this.wrong = wrong;
    this.guessing = new Guessing(clock);
  }

  /**
   * Whether a try is right.
   *
   * @param account as it was typed, so that one that nobody has is slowed like any other
   * @param person whose it is; empty when nobody's
   * @throws TryLater after many wrong ones; the attempt is not looked at then
   */
  boolean isRight(
      Guessing.What what,
      String account,
      Optional<UUID> person,
      Origin origin,
      BooleanSupplier attempt) {
    Optional<UUID> known = person.flatMap(id -> knownIn(id, origin));
    Guessing.Way way =
        known
            .map(browser -> guessing.known(what, account, browser.toString()))
            .orElseGet(() -> guessing.unknown(what, account, origin.network()));
    Duration left = guessing.begin(way);
    if (left.isPositive()) {
      throw new TryLater(left);
    }
    Guessing.Outcome outcome = Guessing.Outcome.UNSEEN;
    try {
      outcome = attempt.getAsBoolean() ? Guessing.Outcome.RIGHT : Guessing.Outcome.WRONG;
    } finally {
      guessing.end(way, outcome);
    }
    if (outcome == Guessing.Outcome.WRONG) {
      Standing.task("sign-in").run(() -> wrong.count(person, what, known));
    }
    return outcome == Guessing.Outcome.RIGHT;
  }

  private Optional<UUID> knownIn(UUID person, Origin origin) {
    return Standing.member(person).call(() -> browsers.find(person, origin.browser()));
  }
}
