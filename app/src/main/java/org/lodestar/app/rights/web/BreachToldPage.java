package org.lodestar.app.rights.web;

import java.util.List;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.SummaryRow;

/**
 * What somebody told, for themselves, and for whoever looks after the person.
 *
 * @param called who was called to it
 * @param open whether somebody works on it
 * @param danger whether somebody could be in danger: whoever has it is not spoken to then
 * @param wrote what stands over the rows
 * @param rows what they wrote, or all where they look after the person
 * @param more what can be added
 * @param action where that is sent
 * @param warn where they write down what came of a warning; empty where that is not theirs
 * @param toHear whether they have not answered yet that danger was taken off
 * @param version that is shown
 */
public record BreachToldPage(
    String title,
    List<String> called,
    boolean open,
    boolean danger,
    String wrote,
    List<SummaryRow> rows,
    List<Asked> more,
    String action,
    String warn,
    boolean toHear,
    long version) {
  public BreachToldPage {
    called = List.copyOf(called);
    rows = List.copyOf(rows);
    more = List.copyOf(more);
  }
}
