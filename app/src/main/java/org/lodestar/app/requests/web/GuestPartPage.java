package org.lodestar.app.requests.web;

import java.util.List;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.SummaryRow;

/**
 * What a guest is asked of a request for information.
 *
 * @param rows what is asked, by whom, and whom they ring
 * @param state how it stands with what they wrote; empty before they wrote
 * @param reason why it was set aside; else empty
 * @param asked the questions; none where nothing is asked any more
 * @param said what they wrote, where it can be changed no more
 */
public record GuestPartPage(
    String title,
    String action,
    List<SummaryRow> rows,
    String state,
    String reason,
    List<Asked> asked,
    List<SummaryRow> said) {
  public GuestPartPage {
    rows = List.copyOf(rows);
    asked = List.copyOf(asked);
    said = List.copyOf(said);
  }

  /** Neither the link nor what was written. */
  @Override
  public String toString() {
    return "GuestPartPage";
  }
}
