package org.lodestar.app.risks.web;

import java.util.List;
import org.lodestar.app.risks.ThreatDecision;
import org.lodestar.app.risks.store.ThreatRows;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Threats and watched sectors, as something that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class ThreatCapability {
  /** Half an hour a week to read, and a panel each quarter. */
  private static final double HOURS = 3;

  @Bean
  Capability threats(ThreatRows rows) {
    return Capability.of(Key.THREATS, HOURS, Size.MIDDLE, "/threats").until(() -> acted(rows));
  }

  /** A panel said that something is done about it; whoever switches need not read what. */
  private static List<Duty> acted(ThreatRows rows) {
    return rows.list().stream()
        .filter(
            each -> each.decision() != null && each.decision().kind() == ThreatDecision.Kind.ACT)
        .map(each -> new Duty("", "/threats/" + each.id()))
        .toList();
  }
}
