package org.lodestar.app.concerns.web;

import java.util.List;
import org.lodestar.app.concerns.form.Frame;
import org.lodestar.app.site.SummaryRow;

/**
 * All answers together.
 *
 * @param something whether there is anything to send
 * @param nowhere whether it is about a place and where that is was not answered
 */
public record CheckPage(Frame frame, List<SummaryRow> rows, boolean something, boolean nowhere) {
  public CheckPage {
    rows = List.copyOf(rows);
  }
}
