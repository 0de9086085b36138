package org.lodestar.app.rights.web;

import java.util.List;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.SummaryRow;

/**
 * What somebody told, for themselves.
 *
 * @param called who was called to it
 * @param open whether somebody works on it
 * @param rows what they wrote
 * @param more what can be added
 * @param action where that is sent
 * @param toHear whether they have not answered yet that danger was taken off
 * @param version that is shown
 */
public record BreachToldPage(
    String title,
    List<String> called,
    boolean open,
    List<SummaryRow> rows,
    List<Asked> more,
    String action,
    boolean toHear,
    long version) {
  public BreachToldPage {
    called = List.copyOf(called);
    rows = List.copyOf(rows);
    more = List.copyOf(more);
  }
}
