package org.lodestar.app.statements.web;

import java.util.Optional;
import org.lodestar.app.site.FootLink;
import org.lodestar.app.site.OncePublished;
import org.lodestar.app.statements.face.Statements;
import org.springframework.stereotype.Component;

/**
 * The link to the statement at the foot of the home page, once one is published. What is published
 * stays so; while the database is away, the last answer holds.
 */
@Component
class StatementFoot implements FootLink {
  private final OncePublished published;

  StatementFoot(Statements statements) {
    published = new OncePublished(() -> !statements.published().isEmpty());
  }

  @Override
  public String label() {
    return "statements.public.statement";
  }

  @Override
  public Optional<String> href() {
    return published.is() ? Optional.of(PublicStatementController.HOME) : Optional.empty();
  }
}
