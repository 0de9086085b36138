package org.lodestar.bench.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case as all who invent rows for it need it.
 *
 * @param owner who is in charge
 * @param closed null while it is open
 * @param key of the words of the case
 */
record Scene(
    int number,
    UUID id,
    Body body,
    UUID owner,
    boolean restricted,
    Instant opened,
    @Nullable Instant closed,
    Instant now,
    Keyring.Key key,
    Random random,
    Batch batch) {
  boolean open() {
    return closed == null;
  }

  /** Until when something could happen in it. */
  Instant end() {
    return closed == null ? now : closed;
  }

  /** A moment while the case was open. */
  Instant moment() {
    return opened.plus(
        Duration.ofSeconds(
            (long) (random.nextDouble() * Duration.between(opened, end()).toSeconds())));
  }

  /** A day about now: some weeks ago or to come. */
  LocalDate dueDay() {
    return Moments.day(now).plusDays(random.nextInt(60) - 15L);
  }

  /** Lets the body of the case in, or those alone who look after somebody restricted. */
  void grant(UUID object) {
    UUID holder = restricted ? owner : body.id();
    batch.add(Table.GRANT, object, holder, 3, "CASEWORK", opened);
  }
}
