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
 * @param about who took it over; what they said of the police, to whom the content is open
 * @param corrections what whoever gave it on put right, the newest first
 * @param broken who did not ring by the hour they promised, for whoever gave it; else empty
 * @param takesBack whether the reader can take it back for that
 * @param ages what may be said of the age with it
 * @param partners whose it may be, for who declines
 * @param nights lines that answer while offices are shut, for whom it came back to
 * @param goesTo to whom it goes that the reader puts right; empty where they put nothing right
 */
public record OfferPage(
    HandOver handOver,
    List<SummaryRow> rows,
    String words,
    boolean ours,
    boolean reviewable,
    boolean readable,
    List<Option> reasons,
    List<SummaryRow> about,
    List<SummaryRow> corrections,
    String broken,
    boolean takesBack,
    List<Option> ages,
    List<Option> partners,
    List<SummaryRow> nights,
    String goesTo) {
  /** Whether the partner can still answer. */
  public boolean open() {
    return handOver.answer() == HandOver.Answer.OPEN;
  }

  /** Whether the reader's side promised an hour to ring back, and has not written it as done. */
  public boolean rings() {
    return ours
        && handOver.answer() == HandOver.Answer.ACCEPTED
        && handOver.ringBy() != null
        && handOver.rungAt() == null;
  }

  /** The address of something to do with it. */
  public String at(String part) {
    return "/concerns/offers/" + handOver.id() + "/" + part;
  }
}
