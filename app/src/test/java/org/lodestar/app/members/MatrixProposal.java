package org.lodestar.app.members;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.store.SignOnRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A worker for whom a role is proposed, for the access matrix. */
@Component
class MatrixProposal implements MatrixMaker {
  private final SignOnRows rows;
  private final Workforce workforce;
  private final TransactionOperations transactions;
  private final Clock clock;

  MatrixProposal(
      SignOnRows rows, Workforce workforce, TransactionOperations transactions, Clock clock) {
    this.rows = rows;
    this.workforce = workforce;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("worker-proposal");
  }

  @Override
  public Map<String, String> make(String kind, Place place) {
    UUID person = workforce.aWorker(place.organisation(), Role.CALL_TAKER).id();
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> rows.propose(person, Set.of(Role.CASEWORKER), clock.instant())));
    return Map.of("id", person.toString());
  }
}
