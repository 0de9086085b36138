package org.lodestar.app.partnersites.web;

import org.lodestar.app.site.Capability;
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
  Capability partnerSites() {
    return Capability.of(
        Key.PARTNER_SITES, HOURS, Size.MIDDLE, PartnerSitePageMaker.HERE, "/figures/K23");
  }
}
