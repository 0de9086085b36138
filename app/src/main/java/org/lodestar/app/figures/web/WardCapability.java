package org.lodestar.app.figures.web;

import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The picture by ward, as something that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class WardCapability {
  /** A new edition of the postcodes each quarter, and a look at it. */
  private static final double HOURS = 1;

  @Bean
  Capability wards() {
    return Capability.of(
        Key.WARDS, HOURS, Size.LARGE, "/figures/neighbourhood", "/figures/K29", "/places");
  }
}
