package org.lodestar.app.ledger.store;

import java.util.function.Supplier;
import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads as a counter, whoever asks and whatever transaction they are in: in theirs the ledger would
 * look empty, and nobody would tell that from nothing having happened.
 */
@Component
public class Counting {
  /** The program at the ledger. */
  public static final Standing STANDING = Standing.counter("ledger");

  private final Own own;

  Counting(Own own) {
    this.own = own;
  }

  /** What was asked for. */
  public <T> T of(Supplier<T> asked) {
    return STANDING.call(() -> own.of(asked));
  }

  /** A transaction of its own. */
  @Component
  static class Own {
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public <T> T of(Supplier<T> asked) {
      return asked.get();
    }
  }
}
