package org.lodestar.app.library.web;

import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Vignettes for a panel, as something that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class VignetteCapability {
  /** A panel of five people for two hours, once in a year or two. */
  private static final double HOURS = 1;

  @Bean
  Capability vignettes() {
    return Capability.of(Key.VIGNETTES, HOURS, Size.LARGE, VignetteController.PATH);
  }
}
