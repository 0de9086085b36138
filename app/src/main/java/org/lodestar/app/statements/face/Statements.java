package org.lodestar.app.statements.face;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Turn.Kind;
import org.lodestar.app.risks.face.RiskDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.statements.PublicStatement;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.Statement.ByHand;
import org.lodestar.app.statements.Statement.Head;
import org.lodestar.app.statements.StatementFigure;
import org.lodestar.app.statements.StatementReview;
import org.lodestar.app.statements.StatementText;
import org.lodestar.app.statements.StatementView;
import org.lodestar.app.statements.StatementsAction;
import org.lodestar.app.statements.domain.QualityRules;
import org.lodestar.app.statements.domain.StatementRules;
import org.lodestar.app.statements.store.StatementRows;
import org.lodestar.app.statements.store.StatementTextRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Annual statements about modern slavery: begun, written, judged, and read by everybody. */
@Component
@Transactional
public class Statements {
  private final StatementRows rows;
  private final StatementTextRows texts;
  private final StatementDesk statements;
  private final RiskDesk desk;
  private final Policy policy;

  Statements(
      StatementRows rows,
      StatementTextRows texts,
      StatementDesk statements,
      RiskDesk desk,
      Policy policy) {
    this.rows = rows;
    this.texts = texts;
    this.statements = statements;
    this.desk = desk;
    this.policy = policy;
  }

  /** All of them, the last year first. */
  @Transactional(readOnly = true)
  public List<Statement> list(Worker worker) {
    policy.require(worker, Action.READ_STATEMENTS);
    return rows.list();
  }

  /** One of them with all that belongs to it. Throws {@link NotFound}. */
  public StatementView get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_STATEMENTS);
    Statement found = statements.find(id);
    statements.trace(StatementsAction.STATEMENT_VIEWED, id);
    return new StatementView(
        found,
        texts.texts(id),
        texts.figures(id),
        statements.findings(found),
        texts.reviews(id),
        rows.writers(id),
        desk.turns(id),
        before(found).orElse(null));
  }

  private Optional<StatementView.Earlier> before(Statement statement) {
    return rows.published().stream()
        .filter(each -> each.isOf(statement.head().organisation()))
        .filter(each -> each.ends().isBefore(statement.begins().plusMonths(1)))
        .findFirst()
        .map(
            each ->
                new StatementView.Earlier(each, texts.texts(each.id()), texts.reviews(each.id())));
  }

  /** One of them as everybody will read it, to be taken along. Throws {@link NotFound}. */
  public PublicStatement take(Worker worker, UUID id) {
    policy.require(worker, Action.READ_STATEMENTS);
    Statement found = statements.find(id);
    statements.trace(StatementsAction.STATEMENT_EXPORTED, id);
    return statements.open(found, List.of());
  }

  /**
   * Begins one; beginning the same one again changes nothing.
   *
   * @throws Refused when something is wrong with its year
   */
  public void start(Worker worker, UUID id, Head head) {
    policy.require(worker, Action.EDIT_STATEMENTS);
    rows.holdAddresses();
    if (rows.find(id).isEmpty()) {
      Refused.unlessEmpty(StatementRules.head(head));
      rows.insert(id, head, StatementRules.slug(head, taken(null)), worker.id());
      statements.turned(id, worker, Kind.ADDED, "");
      statements.trace(StatementsAction.STATEMENT_STARTED, id);
    }
  }

  private Set<String> taken(@Nullable UUID but) {
    return rows.list().stream()
        .filter(each -> !each.id().equals(but))
        .map(Statement::slug)
        .collect(Collectors.toSet());
  }

  /** Changes a draft's head; throws {@link Refused}, {@link NotFound} and EditClash. */
  public void change(Worker worker, UUID id, Head head, long version) {
    policy.require(worker, Action.EDIT_STATEMENTS);
    rows.holdAddresses();
    statements.draft(id);
    Refused.unlessEmpty(StatementRules.head(head));
    rows.update(id, head, StatementRules.slug(head, taken(id)), version);
    rows.wrote(id, worker.id());
    statements.turned(id, worker, Kind.CHANGED, "");
    statements.trace(StatementsAction.STATEMENT_CHANGED, id);
  }

  /**
   * Writes in an area of a draft.
   *
   * @param figure that is put there too; null for none
   * @throws Refused when it is no draft any more
   * @throws org.lodestar.app.site.EditClash when somebody else wrote there meanwhile
   */
  public void write(Worker worker, UUID id, StatementText text, @Nullable StatementFigure figure) {
    policy.require(worker, Action.EDIT_STATEMENTS);
    statements.draft(id);
    texts.write(id, text);
    if (figure != null) {
      texts.take(id, figure, desk.plan().now());
    }
    rows.wrote(id, worker.id());
    statements.turned(id, worker, Kind.WRITTEN, "");
    statements.trace(StatementsAction.STATEMENT_WRITTEN, id);
  }

  /** Writes down where it is linked and registered; throws EditClash. */
  public void record(Worker worker, UUID id, ByHand byHand, long version) {
    policy.require(worker, Action.EDIT_STATEMENTS);
    statements.find(id);
    Refused.unlessEmpty(StatementRules.byHand(byHand, desk.plan().today()));
    rows.update(id, byHand, version);
    statements.turned(id, worker, Kind.CHANGED, "");
    statements.trace(StatementsAction.STATEMENT_CHANGED, id);
  }

  /**
   * Keeps what a worker finds of its quality.
   *
   * @throws Refused when a quote does not stand in it, or two others judge it already
   */
  public void rate(Worker worker, UUID id, StatementReview review) {
    policy.require(worker, Action.RATE_STATEMENT);
    statements.find(id);
    Set<UUID> reviewers = new HashSet<>();
    texts.reviews(id).forEach(each -> reviewers.add(each.reviewer()));
    if (!reviewers.contains(worker.id()) && reviewers.size() >= QualityRules.REVIEWERS) {
      throw Refused.because("statements.statement.reviewers.enough");
    }
    Refused.unlessEmpty(QualityRules.check(review.rated(), texts.texts(id)));
    texts.review(id, review);
    statements.turned(id, worker, Kind.RATED, "");
    statements.trace(StatementsAction.STATEMENT_RATED, id);
  }

  /** Writes down that somebody took one out in the shape of the registry. */
  public void exported(Worker worker, UUID id) {
    policy.require(worker, Action.READ_STATEMENTS);
    statements.find(id);
    statements.trace(StatementsAction.STATEMENT_EXPORTED, id);
  }

  /** Statements that everybody can read, the latest first. Nobody has to be known for that. */
  @Transactional(readOnly = true)
  public List<Statement> published() {
    return rows.published();
  }

  /** One that everybody can read, by its address. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public PublicStatement published(String slug) {
    List<Statement> all = rows.published();
    return statements.open(named(slug, all), all);
  }

  private static Statement named(String slug, List<Statement> published) {
    return published.stream()
        .filter(each -> each.slug().equals(slug))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The file of one that everybody can read, as it was published. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public byte[] file(String slug) {
    return rows.file(named(slug, rows.published()).id()).orElseThrow(NotFound::new);
  }
}
