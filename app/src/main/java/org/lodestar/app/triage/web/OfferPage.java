package org.lodestar.app.triage.web;

import java.util.List;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.SummaryRow;

/**
 * The notice of a hand-over, for either side.
 *
 * @param rows the notice, line by line
 * @param words what the giver wrote; empty until the content is open to the reader
 * @param ours whether it was offered to the reader's organisation
 * @param reviewable whether the reader may look at the urgent hand-over again
 * @param readable whether the reader may open the concern
 */
public record OfferPage(
    HandOver handOver,
    List<SummaryRow> rows,
    String words,
    boolean ours,
    boolean reviewable,
    boolean readable,
    List<Option> reasons) {
  /** Whether the partner can still answer. */
  public boolean open() {
    return handOver.answer() == HandOver.Answer.OPEN;
  }

  /** The address of something to do with it. */
  public String at(String part) {
    return "/concerns/offers/" + handOver.id() + "/" + part;
  }
}
