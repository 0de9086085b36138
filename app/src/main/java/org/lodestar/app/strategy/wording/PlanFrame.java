package org.lodestar.app.strategy.wording;

import java.util.List;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Tab;
import org.lodestar.app.strategy.Strategy;

/** What all pages of a strategy have at the top. */
public record PlanFrame(Strategy strategy, Mark state, String period, List<Tab> tabs) {
  public PlanFrame {
    tabs = List.copyOf(tabs);
  }

  /** Address of the strategy. */
  public String here() {
    return "/plan/" + strategy.id();
  }

  public String title() {
    return strategy.title();
  }
}
