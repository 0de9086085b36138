package org.lodestar.app.statements.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Turn.Kind;
import org.lodestar.app.risks.face.RiskDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.statements.PublicStatement;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.domain.StatementRules;
import org.lodestar.app.statements.store.StatementRows;
import org.lodestar.app.statements.store.StatementTextRows;
import org.lodestar.statute.StatementChecks;
import org.lodestar.statute.StatementFacts;
import org.lodestar.statute.StatementFinding;
import org.springframework.stereotype.Component;

/** What all verbs about statements share: finding them, the rules, the record. */
@Component
class StatementDesk {
  private static final String STATEMENT = "STATEMENT";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final StatementRows rows;
  private final StatementTextRows texts;
  private final RiskDesk desk;

  StatementDesk(StatementRows rows, StatementTextRows texts, RiskDesk desk) {
    this.rows = rows;
    this.texts = texts;
    this.desk = desk;
  }

  public Statement find(UUID id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /** One whose text can be changed. */
  public Statement draft(UUID id) {
    Statement found = find(id);
    if (!found.isDraft()) {
      throw Refused.because("statements.statement.notDraft");
    }
    return found;
  }

  /** The body that approved it, as it was called then; empty while none has. */
  String board(Statement statement) {
    Statement.Approval approval = statement.approval();
    return approval == null ? "" : approval.name();
  }

  StatementFacts facts(Statement statement) {
    return StatementRules.facts(
        statement, texts.texts(statement.id()), board(statement), day(statement.publishedAt()));
  }

  private static @Nullable LocalDate day(@Nullable Instant moment) {
    return moment == null ? null : LocalDate.ofInstant(moment, LONDON);
  }

  List<StatementFinding> findings(Statement statement) {
    return StatementChecks.of(facts(statement), desk.plan().today());
  }

  /** The next edition of the same year, or else the latest, where that is another. */
  Optional<Statement> later(Statement statement, List<Statement> published) {
    Optional<Statement> corrected =
        published.stream()
            .takeWhile(each -> !each.id().equals(statement.id()))
            .filter(each -> each.isOf(statement.head().organisation()))
            .filter(each -> each.ends().equals(statement.ends()))
            .findFirst();
    return corrected.or(
        () ->
            published.stream()
                .filter(each -> each.isOf(statement.head().organisation()))
                .limit(1)
                .filter(each -> each.ends().isAfter(statement.ends()))
                .findFirst());
  }

  /** As everybody reads it. */
  PublicStatement open(Statement statement, List<Statement> published) {
    return new PublicStatement(
        statement,
        texts.texts(statement.id()),
        texts.figures(statement.id()),
        board(statement),
        later(statement, published).orElse(null));
  }

  void turned(UUID id, Worker worker, Kind kind, String reason) {
    desk.turned(id, worker, kind, reason);
  }

  void trace(AuditAction action, UUID id) {
    desk.trace(action, STATEMENT, id);
  }
}
