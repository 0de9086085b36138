package org.lodestar.app.breakglass.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.SummaryRow;

/**
 * An opening.
 *
 * @param caseHref where the case is read, while it is open to the one who looks; null otherwise
 * @param seen what was done meanwhile, in a line each
 * @param told who was told
 * @param mayTell whether the one who looks writes down that whoever it is about was told
 */
public record OnePage(
    String id,
    long version,
    String reference,
    String state,
    String tone,
    List<SummaryRow> rows,
    @Nullable String caseHref,
    List<String> seen,
    List<String> told,
    boolean mayClose,
    boolean mayReview,
    boolean waits,
    boolean mayTell,
    List<Option> verdicts) {
  public OnePage {
    rows = List.copyOf(rows);
    seen = List.copyOf(seen);
    told = List.copyOf(told);
    verdicts = List.copyOf(verdicts);
  }
}
