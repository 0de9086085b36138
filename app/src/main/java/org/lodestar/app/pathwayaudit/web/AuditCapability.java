package org.lodestar.app.pathwayaudit.web;

import java.util.stream.Stream;
import org.lodestar.app.pathwayaudit.Improvement;
import org.lodestar.app.pathwayaudit.PathwayAudit;
import org.lodestar.app.pathwayaudit.store.AuditRows;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Audits of the pathway, as something that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class AuditCapability {
  /** Twenty cases a year, an hour each, and what has to get better. */
  private static final double HOURS = 3;

  private static final int ALL = 10_000;

  @Bean
  Capability pathwayAudits(AuditRows rows) {
    return Capability.of(Key.PATHWAY_AUDITS, HOURS, Size.MIDDLE, "/pathway-audits", "/figures/K22")
        .until(() -> rows.list(0, ALL).stream().flatMap(each -> open(rows, each)).toList());
  }

  /** An audit that runs, or what has to get better after one. No case is named. */
  private static Stream<Duty> open(AuditRows rows, PathwayAudit audit) {
    boolean open =
        audit.running()
            || rows.improvements(audit.id()).stream()
                .anyMatch(each -> each.state() == Improvement.State.OPEN);
    return open ? Stream.of(new Duty("", "/pathway-audits/" + audit.id())) : Stream.empty();
  }
}
