package org.lodestar.app.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Bar;
import org.lodestar.app.site.Choosing;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Tile;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.wording.PlanFrame;

/**
 * A strategy with its actions.
 *
 * @param bars how the actions of each priority stand; none unless it is in force
 * @param counts how many actions there are, where no bar says it
 * @param found what the filter lets through, in words
 * @param move what can become of the strategy next; null when nothing, or for those who only read
 */
public record PlanPage(
    PlanFrame frame,
    List<SummaryRow> rows,
    List<Bar> bars,
    List<SummaryRow> counts,
    List<Group> groups,
    String found,
    Paging paging,
    Choosing.Filter filter,
    boolean mayEdit,
    @Nullable StrategyState move) {
  public PlanPage {
    rows = List.copyOf(rows);
    bars = List.copyOf(bars);
    counts = List.copyOf(counts);
    groups = List.copyOf(groups);
  }

  /**
   * Actions under a heading.
   *
   * @param tiles figures of a priority
   */
  public record Group(String title, List<Tile> tiles, List<Line> lines) {
    public Group {
      tiles = List.copyOf(tiles);
      lines = List.copyOf(lines);
    }

    /** One without figures. */
    Group(String title, List<Line> lines) {
      this(title, List.of(), lines);
    }
  }
}
