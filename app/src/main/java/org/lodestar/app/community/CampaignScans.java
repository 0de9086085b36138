package org.lodestar.app.community;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.disclosure.ShownCount;

/**
 * How often a short link was followed, as it may be shown: weeks that are over, and about how often
 * in those of them that are told.
 *
 * @param about in steps, so that one look less another does not tell a few
 */
public record CampaignScans(List<Week> weeks, long about) {
  public CampaignScans {
    weeks = List.copyOf(weeks);
  }

  /** A week from a Monday. */
  public record Week(LocalDate monday, ShownCount times) {}
}
