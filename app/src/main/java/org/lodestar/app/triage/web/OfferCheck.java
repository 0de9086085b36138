package org.lodestar.app.triage.web;

import java.util.List;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.site.SummaryRow;

/**
 * What the partner will see, before anything is sent.
 *
 * @param notice the notice, line by line
 * @param atOnce whether the content opens with it
 * @param against whether it goes to the police although they said no
 * @param nobody that nobody there may accept it, and whom to ring; empty where somebody may
 */
public record OfferCheck(
    ConcernLine line,
    String partner,
    List<SummaryRow> notice,
    boolean atOnce,
    boolean against,
    String nobody) {
  public OfferCheck {
    notice = List.copyOf(notice);
  }

  /** The same, to the police although they said no. */
  OfferCheck againstNo() {
    return new OfferCheck(line, partner, notice, atOnce, true, nobody);
  }
}
