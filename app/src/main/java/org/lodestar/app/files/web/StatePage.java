package org.lodestar.app.files.web;

import java.util.List;
import org.lodestar.app.site.SummaryRow;

/**
 * How it stands with files.
 *
 * @param rows what is known
 * @param warnings what to do something about
 */
public record StatePage(List<SummaryRow> rows, List<String> warnings) {
  public StatePage {
    rows = List.copyOf(rows);
    warnings = List.copyOf(warnings);
  }
}
