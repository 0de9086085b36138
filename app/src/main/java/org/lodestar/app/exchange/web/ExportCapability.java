package org.lodestar.app.exchange.web;

import java.time.Clock;
import java.util.List;
import org.lodestar.app.exchange.store.ExportRows;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Taking many cases out, as something that a partnership can do without. That somebody is left out
 * of exports can be said all the same, for the day on which they are on again.
 */
@Configuration(proxyBeanMethods = false)
class ExportCapability {
  /** An export or two a year, with the report of what the standard cannot say. */
  private static final double HOURS = 0.5;

  @Bean
  Capability exports(ExportRows rows, Clock clock) {
    return Capability.of(Key.EXPORTS, HOURS, Size.LARGE, "/exports")
        .until(() -> lying(rows, clock));
  }

  /** A file with names lies here until somebody fetches it, or its days are over. */
  private static List<Duty> lying(ExportRows rows, Clock clock) {
    return rows.lying(clock.instant()).stream()
        .map(each -> new Duty(each.reference(), "/exports/" + each.id()))
        .toList();
  }
}
