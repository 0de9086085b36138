package org.lodestar.app.triage.web;

import java.util.List;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.SummaryRow;

/** Who can receive reports, and channels with times of their own. */
public record RoutingPage(
    List<Option> bodies, List<Option> channels, List<SummaryRow> clocks, String notice) {
  public RoutingPage {
    bodies = List.copyOf(bodies);
    channels = List.copyOf(channels);
    clocks = List.copyOf(clocks);
  }
}
