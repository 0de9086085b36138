package org.lodestar.app.maturity.web;

import java.util.List;
import java.util.Set;
import org.lodestar.app.maturity.RoundState;
import org.lodestar.app.maturity.store.MaturityRows;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The self-assessment and its peers, as things that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class MaturityCapability {
  /** A round a year: a day to set up, a day with partners, half a day for the gaps. */
  private static final double HOURS = 2;

  /** Those who look at the scores of another body, a day or two a year together. */
  private static final double PEER_HOURS = 1;

  @Bean
  Capability maturity(MaturityRows rounds) {
    return Capability.of(Key.MATURITY, HOURS, Size.MIDDLE, "/maturity").until(() -> open(rounds));
  }

  /** The level of the partnership is what peers found: without them it is told nowhere. */
  @Bean
  Capability peerReview(MaturityRows rounds) {
    return Capability.of(
            Key.PEER_REVIEW,
            PEER_HOURS,
            Size.MIDDLE,
            "/maturity/{id}/bodies/{body}/{code}/moderate",
            MaturityPages.PEERS,
            "/figures/K24")
        .in(Key.MATURITY)
        .until(() -> moderated(rounds));
  }

  /** A round whose scores peers have begun to look at is not closed without them. */
  private static List<Duty> moderated(MaturityRows rounds) {
    return open(rounds, RoundState.MODERATING);
  }

  /** Bodies were asked to score themselves and have no answer yet. */
  private static List<Duty> open(MaturityRows rounds) {
    return open(rounds, RoundState.OPEN, RoundState.MODERATING);
  }

  private static List<Duty> open(MaturityRows rounds, RoundState... states) {
    return rounds.list().stream()
        .filter(each -> Set.of(states).contains(each.state()))
        .map(each -> new Duty(each.name(), MaturityWords.href(each)))
        .toList();
  }
}
