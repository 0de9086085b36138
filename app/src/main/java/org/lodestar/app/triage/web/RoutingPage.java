package org.lodestar.app.triage.web;

import java.util.List;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.SummaryRow;

/**
 * Who can receive reports, and channels with times of their own.
 *
 * @param closed whether the public form is closed
 * @param shut why nobody could read at a door, and what to do; nothing while somebody can at each
 */
public record RoutingPage(
    boolean closed,
    List<String> shut,
    List<Option> bodies,
    List<Option> channels,
    List<SummaryRow> clocks,
    String notice) {
  public RoutingPage {
    shut = List.copyOf(shut);
    bodies = List.copyOf(bodies);
    channels = List.copyOf(channels);
    clocks = List.copyOf(clocks);
  }
}
