package org.lodestar.app.partnersites.web;

import java.util.List;
import org.lodestar.app.partnersites.SitePage;
import org.lodestar.app.partnersites.store.SitePageRows;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looking at pages of partners, as something that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class PartnerSiteCapability {
  /** A letter or two a month. */
  private static final double HOURS = 1;

  @Bean
  Capability partnerSites(SitePageRows rows) {
    return Capability.of(
            Key.PARTNER_SITES, HOURS, Size.MIDDLE, PartnerSitePageMaker.HERE, "/figures/K23")
        .until(() -> wrong(rows));
  }

  /** Somebody who trusts a page may ring a wrong number: each partner with such a page, once. */
  private static List<Duty> wrong(SitePageRows rows) {
    return rows.wrong().stream()
        .filter(SitePage::isNumberWrong)
        .map(SitePage::organisation)
        .distinct()
        .map(each -> Duty.ofKind("partnersites.duty", PartnerSitePageMaker.href(each)))
        .toList();
  }
}
