package org.lodestar.app.requests.web;

import java.util.List;
import org.lodestar.app.requests.store.InformationRows;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The register of requests for information, as something that a partnership can do without: the law
 * holds either way, and the body that is asked has a register of its own.
 */
@Configuration(proxyBeanMethods = false)
class InformationCapability {
  /** A handful of requests a year, some hours each. */
  private static final double HOURS = 2;

  @Bean
  Capability informationRequests(InformationRows rows) {
    return Capability.of(
            Key.INFORMATION_REQUESTS, HOURS, Size.SMALL, Addresses.REQUESTS, Addresses.LOG)
        .until(() -> open(rows));
  }

  /** Somebody waits for an answer. */
  private static List<Duty> open(InformationRows rows) {
    return rows.open().entrySet().stream()
        .map(each -> new Duty(each.getValue(), Addresses.REQUESTS + "/" + each.getKey()))
        .toList();
  }
}
