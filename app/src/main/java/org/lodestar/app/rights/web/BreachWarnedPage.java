package org.lodestar.app.rights.web;

import java.util.List;
import org.lodestar.app.site.SummaryRow;

/** A breach after which somebody who could be in danger was warned, for those who warn. */
public record BreachWarnedPage(String title, List<SummaryRow> rows) {
  public BreachWarnedPage {
    rows = List.copyOf(rows);
  }
}
