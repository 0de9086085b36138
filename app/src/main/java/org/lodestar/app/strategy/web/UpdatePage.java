package org.lodestar.app.strategy.web;

import java.util.List;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.SummaryRow;

/**
 * What a partner without an account wrote of an action.
 *
 * @param action where the action is
 * @param by who says it, and when
 * @param waits whether it can be taken over
 * @param asked what is left of it then
 * @param reason why it was set aside; else empty
 */
public record UpdatePage(
    String title,
    String action,
    String by,
    String here,
    List<SummaryRow> said,
    boolean waits,
    List<Asked> asked,
    String state,
    String reason,
    long version) {
  public UpdatePage {
    said = List.copyOf(said);
    asked = List.copyOf(asked);
  }
}
