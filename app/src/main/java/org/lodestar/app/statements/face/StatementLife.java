package org.lodestar.app.statements.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.boards.face.BoardDesk;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.risks.Turn.Kind;
import org.lodestar.app.risks.face.RiskDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.Statement.Approval;
import org.lodestar.app.statements.Statement.Move;
import org.lodestar.app.statements.Statement.Signature;
import org.lodestar.app.statements.Statement.State;
import org.lodestar.app.statements.StatementFile;
import org.lodestar.app.statements.StatementsAction;
import org.lodestar.app.statements.domain.StatementMoves;
import org.lodestar.app.statements.domain.StatementRules;
import org.lodestar.app.statements.store.StatementRows;
import org.lodestar.statute.StatementChecks;
import org.lodestar.statute.StatementRule.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of a statement from its draft to the public. Throws {@link Refused} and EditClash. */
@Component
@Transactional
public class StatementLife {
  private final StatementRows rows;
  private final BoardDesk boards;
  private final StatementDesk statements;
  private final StatementFile file;
  private final RiskDesk desk;
  private final Policy policy;
  private final Hands hands;

  StatementLife(
      StatementRows rows,
      BoardDesk boards,
      StatementDesk statements,
      StatementFile file,
      RiskDesk desk,
      Policy policy,
      Hands hands) {
    this.rows = rows;
    this.boards = boards;
    this.statements = statements;
    this.file = file;
    this.desk = desk;
    this.policy = policy;
    this.hands = hands;
  }

  /** Hands a draft in: every area says something, or why it does not. */
  public void submit(Worker worker, UUID id, long version) {
    policy.require(worker, Action.EDIT_STATEMENTS);
    Statement found = statements.find(id);
    State to = after(found, Move.SUBMIT);
    mustNotBeBlocked(found, Step.REVIEW);
    rows.move(id, to, version);
    tell(worker, id, Kind.SUBMITTED, "", StatementsAction.STATEMENT_SUBMITTED);
  }

  /**
   * Sends one back to be written again. An approval or a signature that it has is taken back: both
   * are given to a text that stands. The history keeps that they were there.
   */
  public void sendBack(Worker worker, UUID id, String reason, long version) {
    policy.require(worker, Action.APPROVE_STATEMENT);
    Statement found = statements.find(id);
    rows.sendBack(id, after(found, Move.SEND_BACK), version);
    takenBack(worker, found);
    tell(worker, id, Kind.SENT_BACK, reason, StatementsAction.STATEMENT_SENT_BACK);
  }

  private void takenBack(Worker worker, Statement before) {
    Approval approval = before.approval();
    if (approval != null) {
      String by = statements.board(before) + ", " + approval.minute();
      String on = approval.on().toString();
      desk.turned(before.id(), worker, Kind.APPROVAL_TAKEN_BACK, by, on, "");
    }
    Signature signature = before.signature();
    if (signature != null) {
      String on = signature.on().toString();
      desk.turned(before.id(), worker, Kind.SIGNATURE_TAKEN_BACK, signature.jobTitle(), on, "");
    }
  }

  /** Records that a body approved it: by somebody who did not write it, after the year is over. */
  public void approve(Worker worker, UUID id, Approval approval, long version) {
    policy.require(worker, Action.APPROVE_STATEMENT);
    Statement found = statements.find(id);
    State to = after(found, Move.APPROVE);
    List<Refusal> wrong =
        new ArrayList<>(
            StatementRules.approval(
                found, approval, rows.writers(id), worker.id(), desk.plan().today()));
    mustKnow(approval, wrong);
    Refused.unlessEmpty(wrong);
    hands.require(worker.id(), found.draftedBy());
    hands.require(worker.id(), rows.writers(id));
    mustNotBeBlocked(found, Step.REVIEW);
    String name = Objects.requireNonNull(desk.plan().bodies().get(approval.body())).name();
    rows.approve(id, approval.recorded(name, worker.id()), to, version);
    tell(worker, id, Kind.APPROVED, approval.minute(), StatementsAction.STATEMENT_APPROVED);
  }

  private void mustKnow(Approval approval, List<Refusal> wrong) {
    if (!desk.plan().bodies().containsKey(approval.body())) {
      wrong.add(Refusal.of("body", "strategy.body.unknown"));
    }
    UUID meeting = approval.meeting();
    if (meeting != null && boards.find(approval.body(), meeting).isEmpty()) {
      wrong.add(Refusal.of("meeting", "statements.statement.meeting.unknown"));
    }
  }

  /** Records who signed it. */
  public void sign(Worker worker, UUID id, Signature signature, long version) {
    policy.require(worker, Action.EDIT_STATEMENTS);
    Statement found = statements.find(id);
    State to = after(found, Move.SIGN);
    Refused.unlessEmpty(StatementRules.signature(found, signature, desk.plan().today()));
    mustNotBeBlocked(found, Step.SIGNATURE);
    rows.sign(id, signature, to, version);
    tell(worker, id, Kind.SIGNED, "", StatementsAction.STATEMENT_SIGNED);
  }

  /**
   * Publishes it for good; publishing it twice changes nothing. The one that was the latest can
   * still be read and says what took its place; one about an earlier year than the latest is
   * superseded from the first.
   */
  public void publish(Worker worker, UUID id, long version) {
    policy.require(worker, Action.EDIT_STATEMENTS);
    rows.holdAddresses();
    Statement found = statements.find(id);
    if (found.state().isPublic()) {
      return;
    }
    State to = after(found, Move.PUBLISH);
    mustNotBeBlocked(found, Step.PUBLICATION);
    List<Statement> standing =
        rows.published().stream()
            .filter(each -> each.isOf(found.head().organisation()))
            .filter(each -> each.state() == State.PUBLISHED)
            .toList();
    standing.stream()
        .filter(each -> !each.isLaterThan(found))
        .forEach(each -> supersede(worker, each));
    byte[] pdf = file.draw(statements.open(found, List.of()), desk.plan().today());
    rows.publish(id, pdf, worker.id(), desk.plan().now(), to, version);
    tell(worker, id, Kind.PUBLISHED, "", StatementsAction.STATEMENT_PUBLISHED);
    if (standing.stream().anyMatch(each -> each.isLaterThan(found))) {
      supersede(worker, statements.find(id));
    }
  }

  private void supersede(Worker worker, Statement earlier) {
    rows.move(earlier.id(), after(earlier, Move.SUPERSEDE), earlier.version());
    tell(worker, earlier.id(), Kind.SUPERSEDED, "", StatementsAction.STATEMENT_SUPERSEDED);
  }

  private static State after(Statement statement, Move move) {
    return StatementMoves.TABLE.after(statement.state(), move);
  }

  private void mustNotBeBlocked(Statement statement, Step step) {
    Refused.unlessEmpty(
        StatementChecks.blocking(statements.facts(statement), desk.plan().today(), step).stream()
            .map(each -> new Refusal("", "statements.statement.blocked", each.advice()))
            .toList());
  }

  private void tell(Worker worker, UUID id, Kind kind, String reason, AuditAction action) {
    statements.turned(id, worker, kind, reason);
    statements.trace(action, id);
  }
}
