package org.lodestar.app.referral.face;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.referral.store.TurnedRows;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.TurnedSince;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever reads a share sees no referral: the program looks for them, and says no more than that
 * what they read of a decision holds no more.
 */
@Component
class TurnedShares implements TurnedSince {
  private static final Standing TASK = Standing.task("decision-turned");

  private final Looking looking;

  TurnedShares(Looking looking) {
    this.looking = looking;
  }

  @Override
  public boolean isTurned(Share share, Instant asOf) {
    boolean tells = share.terms().sections().stream().anyMatch(OlderAnswers.TELLING::contains);
    return tells
        && TASK.call(() -> looking.turnedAt(share.person())).filter(asOf::isBefore).isPresent();
  }

  /** Does it in a transaction of its own, in which the database takes the program for itself. */
  @Component
  static class Looking {
    private final TurnedRows turned;

    Looking(TurnedRows turned) {
      this.turned = turned;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Optional<Instant> turnedAt(UUID person) {
      return turned.turnedAt(person);
    }
  }
}
