package org.lodestar.app.concerns.store;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Taking;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.face.Grants;
import org.springframework.stereotype.Component;

/**
 * What whoever took a concern down may do with it: for a day, read back what was told, to add what
 * was forgotten and to answer a caller who rings back; of the caller nothing. The concern itself,
 * where others write down what they think and do, is open to them only while they write it or read
 * it back, within that transaction. Their organisation sees what it is routed, and no more because
 * one of its people picked up the telephone.
 */
@Component
public class Takers {
  /** For so long the taker may read back what they took down. */
  public static final Duration READ_BACK = Duration.ofHours(24);

  private static final String TAKEN = "TAKEN";

  private final Grants grants;
  private final Clock clock;

  Takers(Grants grants, Clock clock) {
    this.grants = grants;
    this.clock = clock;
  }

  /** Opens the object to the one who writes it, for the writing. */
  void enter(UUID object, @Nullable Taking taking) {
    if (taking != null) {
      grants.allow(object, taking.by(), Level.READ, TAKEN);
    }
  }

  /**
   * Closes what was written and who told it; for a day it may be read back, unless the taker has a
   * row of their own about it.
   */
  void leave(UUID concern, @Nullable UUID reporter, @Nullable Taking taking, boolean readBack) {
    if (taking != null) {
      grants.revoke(concern, taking.by());
      if (reporter != null) {
        grants.revoke(reporter, taking.by());
      }
      if (readBack) {
        grants.allowUntil(
            readingBack(concern), taking.by(), Level.READ, TAKEN, clock.instant().plus(READ_BACK));
      }
    }
  }

  /** The object that stands for reading the concern back. No row has it; only grants know it. */
  public static UUID readingBack(UUID concern) {
    return Ids.derived("reading back", concern);
  }

  /**
   * Does the work with the concern open to the taker, and closes it again in the same transaction:
   * where the work fails, all of it is undone. Who holds a grant of their own on it keeps that.
   */
  public <T> T within(UUID concern, UUID taker, Supplier<T> work) {
    if (grants.levelOf(concern, taker).isPresent()) {
      return work.get();
    }
    grants.allow(concern, taker, Level.READ, TAKEN);
    T done = work.get();
    grants.revoke(concern, taker);
    return done;
  }

  /** Closes the concern to whoever took it down. */
  public void shut(UUID concern) {
    UUID object = readingBack(concern);
    grants.holdersFor(object, TAKEN).forEach(holder -> grants.revoke(object, holder));
  }
}
