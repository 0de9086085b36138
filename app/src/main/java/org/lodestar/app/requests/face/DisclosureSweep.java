package org.lodestar.app.requests.face;

import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes entries off the public list that stood there for as long as entries do. */
@Component
public class DisclosureSweep {
  private static final Standing STANDING = Standing.task("disclosure-log");

  private final DisclosureEnds ends;
  private final TransactionOperations transactions;

  DisclosureSweep(DisclosureEnds ends, TransactionOperations transactions) {
    this.ends = ends;
    this.transactions = transactions;
  }

  /** Looks at all of them. */
  public void run() {
    STANDING.run(() -> transactions.executeWithoutResult(status -> ends.endOld()));
  }
}
