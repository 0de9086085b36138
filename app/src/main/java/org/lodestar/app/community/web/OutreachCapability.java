package org.lodestar.app.community.web;

import java.util.List;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.store.OutreachPlanRows;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Outreach, as something that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class OutreachCapability {
  /** A day a month on the way, and what is written down after each visit. */
  private static final double HOURS = 8;

  @Bean
  Capability outreach(OutreachPlanRows plans) {
    return Capability.of(
            Key.OUTREACH, HOURS, Size.MIDDLE, "/outreach", "/figures/K28", "/figures/K28_REACH")
        .until(() -> open(plans));
  }

  /** While a plan runs, visits are logged to it. */
  private static List<Duty> open(OutreachPlanRows plans) {
    return plans.list().stream()
        .filter(OutreachPlan::running)
        .map(each -> new Duty(each.content().title(), OutreachWords.href(each.id())))
        .toList();
  }
}
