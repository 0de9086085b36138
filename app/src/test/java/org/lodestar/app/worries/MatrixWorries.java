package org.lodestar.app.worries;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.worries.face.OwnDrafts;
import org.lodestar.app.worries.face.OwnReports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Worries that a worker drafts or has sent, for the access matrix. */
@Component
class MatrixWorries implements MatrixMaker {
  private final OwnDrafts drafts;
  private final OwnReports own;
  private final Reports reports;
  private final Grants grants;
  private final TransactionOperations transactions;

  MatrixWorries(
      OwnDrafts drafts,
      OwnReports own,
      Reports reports,
      Grants grants,
      TransactionOperations transactions) {
    this.drafts = drafts;
    this.own = own;
    this.reports = reports;
    this.grants = grants;
    this.transactions = transactions;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("own-draft", "own-report");
  }

  @Override
  public Map<String, String> make(String kind, Place where) {
    Worker keeper = where.keeper();
    UUID draft = Standing.member(keeper.id()).call(() -> drafts.begin(keeper, "{}"));
    return kind.equals("own-draft")
        ? Map.of("draft", shared(draft, where))
        : Map.of("id", shared(sent(keeper, draft), where));
  }

  private UUID sent(Worker keeper, UUID draft) {
    return Standing.member(keeper.id())
        .call(
            () -> {
              reports.route(keeper, keeper.organisation(), null, Duration.ofHours(72));
              return own.send(
                  keeper, draft, TestPartnership.written(draft), TestPartnership.account());
            });
  }

  /** What is one worker's own is opened to those of the organisation, so that each can be tried. */
  private String shared(UUID object, Place where) {
    if (where.organisation().equals(where.workers().organisation())) {
      transactions.executeWithoutResult(
          status -> Action.WRITE_CONCERN.roles().forEach(role -> open(object, where, role)));
    }
    return object.toString();
  }

  private void open(UUID object, Place where, Role role) {
    grants.allow(object, where.workers().worker(role).id(), Level.READ, "MATRIX");
  }
}
