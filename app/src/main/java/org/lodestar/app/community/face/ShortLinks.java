package org.lodestar.app.community.face;

import java.util.Optional;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.store.CampaignRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Short links of campaigns: where they lead, and how often they are followed on a day. */
@Component
@Transactional
public class ShortLinks {
  private final CampaignRows rows;
  private final CampaignGoals goals;
  private final OutreachDesk desk;

  ShortLinks(CampaignRows rows, CampaignGoals goals, OutreachDesk desk) {
    this.rows = rows;
    this.goals = goals;
    this.desk = desk;
  }

  /** Where one leads today; nothing for one that ended, waits, or never was. */
  @Transactional(readOnly = true)
  public Optional<String> goal(String code) {
    return rows.of(code)
        .filter(each -> each.leads(desk.today()))
        .flatMap(each -> goals.find(each.content().goal()));
  }

  /** Counts one on this day, while the campaign runs. */
  public void count(String code) {
    rows.of(code)
        .filter(each -> each.leads(desk.today()))
        .map(Campaign::id)
        .ifPresent(id -> rows.count(id, desk.today()));
  }
}
