package org.lodestar.app.community.face;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.Campaign.State;
import org.lodestar.app.community.store.CampaignRows;
import org.lodestar.app.ledger.Milestones;
import org.lodestar.app.site.Capabilities;
import org.lodestar.app.site.Capability.Key;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Campaigns that are signed off and have begun, by their titles, for whoever reads figures; none
 * while the partnership does without campaigns.
 */
@Component
@Transactional(readOnly = true)
class CampaignMilestones implements Milestones {
  private final CampaignRows rows;
  private final OutreachDesk desk;
  private final Capabilities capabilities;

  CampaignMilestones(CampaignRows rows, OutreachDesk desk, Capabilities capabilities) {
    this.rows = rows;
    this.desk = desk;
    this.capabilities = capabilities;
  }

  @Override
  public List<Milestone> between(YearMonth first, YearMonth last) {
    if (!capabilities.on(Key.OUTREACH)) {
      return List.of();
    }
    LocalDate today = desk.today();
    return rows.list().stream()
        .filter(each -> isSaid(each, today))
        .filter(each -> isWithin(each, first, last))
        .map(
            each ->
                new Milestone(
                    each.content().title(),
                    each.content().days().begins(),
                    each.content().days().ends()))
        .toList();
  }

  /** The title of what was taken off or changed while it ran is nobody's who signed it off. */
  private static boolean isSaid(Campaign campaign, LocalDate today) {
    State state = campaign.state(today);
    return campaign.signed() != null && (state == State.RUNNING || state == State.CLOSED);
  }

  private static boolean isWithin(Campaign campaign, YearMonth first, YearMonth last) {
    YearMonth month = YearMonth.from(campaign.content().days().begins());
    return !month.isBefore(first) && !month.isAfter(last);
  }
}
