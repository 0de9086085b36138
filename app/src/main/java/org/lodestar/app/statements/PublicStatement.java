package org.lodestar.app.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as everybody reads it.
 *
 * @param approvedBy the body that approved it
 * @param later what took its place; null for the latest
 */
public record PublicStatement(
    Statement statement,
    List<StatementText> texts,
    List<StatementFigure> figures,
    String approvedBy,
    @Nullable Statement later) {
  public PublicStatement {
    texts = List.copyOf(texts);
    figures = List.copyOf(figures);
  }
}
