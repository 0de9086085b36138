package org.lodestar.app.rights.web;

import java.util.List;
import org.lodestar.app.site.SummaryRow;

/**
 * A breach of which nobody has to be warned any more, for those who warn.
 *
 * @param over why
 * @param typed what was typed and not kept
 * @param object where one says that somebody is in danger all the same; empty where it is closed
 */
public record BreachWarnedPage(
    String title, String over, List<SummaryRow> typed, List<SummaryRow> rows, String object) {
  public BreachWarnedPage {
    typed = List.copyOf(typed);
    rows = List.copyOf(rows);
  }
}
