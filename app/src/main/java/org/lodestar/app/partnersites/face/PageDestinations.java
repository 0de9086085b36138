package org.lodestar.app.partnersites.face;

import java.util.Set;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.outbound.Destinations;
import org.lodestar.app.outbound.Spot;
import org.lodestar.app.partnersites.store.PageHosts;
import org.springframework.stereotype.Component;

/** Names the servers of partners' pages to the one door out. */
@Component
class PageDestinations implements Destinations {
  static final String PURPOSE = "partner-pages";

  private final PageHosts hosts;

  PageDestinations(PageHosts hosts) {
    this.hosts = hosts;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Set<Spot> spots() {
    return Standing.task(PURPOSE).<Set<Spot>, RuntimeException>call(hosts::spots);
  }
}
