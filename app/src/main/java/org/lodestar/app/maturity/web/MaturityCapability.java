package org.lodestar.app.maturity.web;

import java.util.List;
import org.lodestar.app.maturity.RoundState;
import org.lodestar.app.maturity.store.MaturityRows;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The self-assessment, as something that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class MaturityCapability {
  /** A round a year: a day to set up, two with partners, half a day for the gaps. */
  private static final double HOURS = 3;

  @Bean
  Capability maturity(MaturityRows rounds) {
    return Capability.of(Key.MATURITY, HOURS, Size.MIDDLE, "/maturity", "/figures/K24")
        .until(() -> open(rounds));
  }

  /** Bodies were asked to score themselves and have no answer yet. */
  private static List<Duty> open(MaturityRows rounds) {
    return rounds.list().stream()
        .filter(each -> each.state() != RoundState.CLOSED)
        .map(each -> new Duty(each.name(), MaturityWords.href(each)))
        .toList();
  }
}
