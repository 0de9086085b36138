package org.lodestar.app.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.risks.Turn;
import org.lodestar.statute.StatementFinding;

/**
 * A statement with all that belongs to it.
 *
 * @param texts of the six areas, in order
 * @param findings of all rules, in order
 * @param reviews the first first
 * @param writers who wrote in it and so cannot approve it
 * @param before the statement of the year before; null where there is none
 */
public record StatementView(
    Statement statement,
    List<StatementText> texts,
    List<StatementFigure> figures,
    List<StatementFinding> findings,
    List<StatementReview> reviews,
    Set<UUID> writers,
    List<Turn> history,
    @Nullable Earlier before) {
  public StatementView {
    texts = List.copyOf(texts);
    figures = List.copyOf(figures);
    findings = List.copyOf(findings);
    reviews = List.copyOf(reviews);
    writers = Set.copyOf(writers);
    history = List.copyOf(history);
  }

  /** The one of the year before. */
  public record Earlier(
      Statement statement, List<StatementText> texts, List<StatementReview> reviews) {
    public Earlier {
      texts = List.copyOf(texts);
      reviews = List.copyOf(reviews);
    }
  }

  /** What one worker found of its quality. */
  public Optional<StatementReview> reviewOf(UUID worker) {
    return reviews.stream().filter(each -> each.reviewer().equals(worker)).findFirst();
  }
}
