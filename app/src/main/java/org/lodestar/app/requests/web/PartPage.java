package org.lodestar.app.requests.web;

import java.util.List;
import org.lodestar.app.site.SummaryRow;

/**
 * What a partner without an account wrote of its part of an answer.
 *
 * @param title of the request
 * @param request where that is
 * @param by who says it, and when
 * @param waits whether it can be taken over
 * @param state how it stands where it cannot
 * @param reason why it was set aside; else empty
 */
public record PartPage(
    String title,
    String request,
    String by,
    String here,
    List<SummaryRow> said,
    boolean waits,
    String state,
    String reason,
    long version) {
  public PartPage {
    said = List.copyOf(said);
  }

  /** What a guest wrote stays out of logs. */
  @Override
  public String toString() {
    return "PartPage";
  }
}
