package org.lodestar.app.oversight.web;

import java.util.Optional;
import org.lodestar.app.oversight.Statements;
import org.lodestar.app.site.FootLink;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The link to the statement at the foot of the home page, once one is published. What is published
 * stays so; while the database is away, the last answer holds.
 */
@Component
class StatementFoot implements FootLink {
  private final Statements statements;
  private volatile boolean published;

  StatementFoot(Statements statements) {
    this.statements = statements;
  }

  @Override
  public String label() {
    return "oversight.public.statement";
  }

  @Override
  public Optional<String> href() {
    if (!published) {
      published = ask();
    }
    return published ? Optional.of(PublicStatementController.HOME) : Optional.empty();
  }

  private boolean ask() {
    try {
      return !statements.published().isEmpty();
    } catch (DataAccessException | TransactionException away) {
      return false;
    }
  }
}
