package org.lodestar.app.community.web;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.store.CampaignRows;
import org.lodestar.app.community.store.OutreachPlanRows;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Outreach with its campaigns, as something that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class OutreachCapability {
  /** A day a month on the way, and what is written down after each visit. */
  private static final double HOURS = 8;

  @Bean
  Capability outreach(OutreachPlanRows plans, CampaignRows campaigns) {
    return Capability.of(
            Key.OUTREACH,
            HOURS,
            Size.MIDDLE,
            "/outreach",
            CampaignPageMaker.PATH,
            "/figures/K28",
            "/figures/K28_REACH",
            "/figures/K11",
            "/figures/K11_REACH")
        .until(() -> open(plans, campaigns));
  }

  /**
   * While a plan runs, visits are logged to it; what came of a campaign that was signed off is
   * still to be written down.
   */
  private static List<Duty> open(OutreachPlanRows plans, CampaignRows campaigns) {
    return Stream.concat(
            plans.list().stream()
                .filter(OutreachPlan::running)
                .map(each -> new Duty(each.content().title(), OutreachWords.href(each.id()))),
            campaigns.list().stream()
                .filter(each -> each.signed() != null && each.outcome() == null)
                .map(each -> new Duty(each.content().title(), CampaignPageMaker.href(each))))
        .toList();
  }
}
