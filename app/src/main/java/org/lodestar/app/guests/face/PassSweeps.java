package org.lodestar.app.guests.face;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.guests.GuestsAction;
import org.lodestar.app.guests.PassEvent;
import org.lodestar.app.guests.domain.PassLimits;
import org.lodestar.app.guests.store.AnswerRows;
import org.lodestar.app.guests.store.PassRows;
import org.lodestar.app.guests.store.PassTexts;
import org.lodestar.app.guests.store.tables.tables.records.PassRecord;
import org.lodestar.app.members.face.Grants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Ends links whose last day is over, and forgets later for whom they were, and what was written
 * with them that nobody took over.
 */
@Component
public class PassSweeps {
  private static final Standing STANDING = Standing.task("guest-passes");

  private final PassRows rows;
  private final PassTexts texts;
  private final AnswerRows answers;
  private final PassDesk desk;
  private final Grants grants;
  private final TransactionOperations transactions;

  PassSweeps(
      PassRows rows,
      PassTexts texts,
      AnswerRows answers,
      PassDesk desk,
      Grants grants,
      TransactionOperations transactions) {
    this.rows = rows;
    this.texts = texts;
    this.answers = answers;
    this.desk = desk;
    this.grants = grants;
    this.transactions = transactions;
  }

  /** Looks at all of them. */
  public void run() {
    STANDING.run(() -> transactions.executeWithoutResult(status -> sweep()));
  }

  private void sweep() {
    runOut(rows.listOver(desk.now()));
    Instant before = desk.now().atOffset(ZoneOffset.UTC).minus(PassLimits.KEPT).toInstant();
    for (PassRecord each : rows.listKept(before)) {
      rows.hold(each.getId())
          .ifPresent(
              held -> {
                answers.delete(held.getId());
                rows.change(held, texts::forget);
              });
    }
  }

  private void runOut(List<PassRecord> over) {
    for (PassRecord each : over) {
      rows.hold(each.getId())
          .filter(held -> held.getVersion().equals(each.getVersion()))
          .ifPresent(this::runOut);
    }
  }

  private void runOut(PassRecord held) {
    rows.change(
        held,
        row -> {
          desk.move(row, PassEvent.RUN_OUT);
          Passes.close(row);
        });
    grants.revoke(held.getId(), held.getId());
    desk.trace(GuestsAction.GUEST_PASS_RUN_OUT, held.getId());
  }
}
