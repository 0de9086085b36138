package org.lodestar.app.strategy.face;

import org.lodestar.app.ground.Standing;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.store.StrategyRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps from when on actions stand as they do, when it is a day that changes it. */
@Component
public class PlanSweeps {
  private final StrategyRows strategies;
  private final Judging judging;
  private final TransactionOperations transactions;

  PlanSweeps(StrategyRows strategies, Judging judging, TransactionOperations transactions) {
    this.strategies = strategies;
    this.judging = judging;
    this.transactions = transactions;
  }

  /** Looks at the strategy in force. */
  public void run() {
    Standing.task("plan")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> strategies.inForce().ifPresent(this::keep)));
  }

  private void keep(Strategy strategy) {
    strategies.hold(strategy.id());
    judging.keep(strategy);
  }
}
