package org.lodestar.app.oversight.web;

import java.util.List;
import org.lodestar.app.oversight.Strategy;
import org.lodestar.app.site.Mark;

/** What all pages of a strategy have at the top. */
public record PlanFrame(Strategy strategy, Mark state, String period, List<Tab> tabs) {
  public PlanFrame {
    tabs = List.copyOf(tabs);
  }

  /** A page of the strategy. */
  public record Tab(String label, String href, boolean current) {}

  /** Address of the strategy. */
  public String here() {
    return "/plan/" + strategy.id();
  }

  public String title() {
    return strategy.title();
  }
}
