package org.lodestar.app.rights.web;

import java.util.List;
import org.lodestar.app.site.SummaryRow;

/**
 * A breach that is closed, with what came of it.
 *
 * @param closed when
 * @param typed what was typed after that and not kept
 * @param back where whoever reads it came from
 * @param again where it is opened again
 */
public record BreachClosedPage(
    String title,
    String closed,
    List<SummaryRow> typed,
    List<SummaryRow> rows,
    String back,
    String again) {
  public BreachClosedPage {
    typed = List.copyOf(typed);
    rows = List.copyOf(rows);
  }
}
