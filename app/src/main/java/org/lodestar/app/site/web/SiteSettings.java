package org.lodestar.app.site.web;

import org.lodestar.app.site.Partnership;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code lodestar}: the partnership's name where no module knows it, whether this is
 * a demonstration, and whether a missing word is a fault.
 */
@ConfigurationProperties("lodestar")
record SiteSettings(
    @DefaultValue("Modern Slavery Partnership") String partnership,
    @DefaultValue("false") boolean demonstration,
    @DefaultValue("false") boolean strictWords)
    implements Partnership {
  @Override
  public String name() {
    return partnership;
  }
}
