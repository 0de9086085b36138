package org.lodestar.app.reception.web;

import java.util.List;
import org.lodestar.app.reception.store.ReceptionRows;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plans of how people are received, as something that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class ReceptionCapability {
  /** An afternoon for an operation, of which a small place has one or two a year. */
  private static final double HOURS = 0.5;

  @Bean
  Capability receptions(ReceptionRows rows) {
    return Capability.of(
            Key.RECEPTIONS, HOURS, Size.SMALL, "/receptions", "/figures/K12", "/figures/K12_PLAN")
        .until(() -> open(rows));
  }

  /** People may still be met. Neither operation nor place is told, only its reference. */
  private static List<Duty> open(ReceptionRows rows) {
    return rows.open().entrySet().stream()
        .map(each -> new Duty(each.getValue(), "/receptions/" + each.getKey()))
        .toList();
  }
}
