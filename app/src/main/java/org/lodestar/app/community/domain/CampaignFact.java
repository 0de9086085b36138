package org.lodestar.app.community.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import org.lodestar.app.community.Campaign;
import org.lodestar.measures.Fact;

/** What a campaign tells the ledger: that it ran, and how many it reached; never its name. */
public final class CampaignFact {
  /** That it ran. */
  public static final String RUN = "campaign.run";

  /** That it ended, and what came of it was written down. */
  public static final String CLOSED = "campaign.closed";

  private CampaignFact() {}

  /** That it runs, in the month of its first day. */
  public static Fact ran(Campaign.Days days) {
    return Fact.of(RUN, YearMonth.from(days.begins()));
  }

  /**
   * That it ended, in the month of its last day; with people alone for its reach, as papers and
   * downloads are none, and without an amount where nobody counted, which is never nought.
   */
  public static Fact closed(LocalDate ended, Campaign.Outcome outcome) {
    Fact fact = Fact.of(CLOSED, YearMonth.from(ended));
    Integer people = outcome.attendance();
    return people == null ? fact : fact.with("reach", people);
  }
}
