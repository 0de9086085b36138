package org.lodestar.app.concerns.web;

import java.util.List;
import org.lodestar.app.concerns.form.Frame;
import org.lodestar.app.site.SummaryRow;

/**
 * All answers together.
 *
 * @param something whether there is anything to send
 */
public record CheckPage(Frame frame, List<SummaryRow> rows, boolean something) {
  public CheckPage {
    rows = List.copyOf(rows);
  }
}
