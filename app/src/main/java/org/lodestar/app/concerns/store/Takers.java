package org.lodestar.app.concerns.store;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Taking;
import org.lodestar.app.members.Grants;
import org.lodestar.app.members.Level;
import org.springframework.stereotype.Component;

/**
 * What whoever took a concern down may see of it: for a day, what was told, to add what was
 * forgotten and to answer a caller who rings back; of the caller nothing. Their organisation sees
 * what it is routed, and no more because one of its people picked up the telephone.
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

  /** Leaves what was told open for a day, and closes who told it. */
  void leave(UUID concern, @Nullable UUID reporter, @Nullable Taking taking) {
    if (taking != null) {
      grants.allowUntil(concern, taking.by(), Level.READ, TAKEN, clock.instant().plus(READ_BACK));
      if (reporter != null) {
        grants.revoke(reporter, taking.by());
      }
    }
  }

  /** Closes the object to whoever took it down. */
  public void shut(UUID object) {
    grants.holdersFor(object, TAKEN).forEach(holder -> grants.revoke(object, holder));
  }
}
