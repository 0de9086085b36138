package org.lodestar.app.publications.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Bar;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Tile;

/**
 * What a strategic lead sees on the day before a board: first what needs a hand, then how all of it
 * stands.
 *
 * @param coming what comes and waits: the next meeting, periods, residents, threats
 * @param glance the board that meets next on one page; null where none does
 * @param late what is overdue, and whose it is
 * @param unsaid red actions of which nobody who answers for them says why
 * @param plan how each priority stands; null while no strategy is in force
 * @param tiles figures that are watched, those that are told first
 * @param unknown how many have no number yet, in words; empty where none
 */
public record LeadHome(
    List<Line> coming,
    @Nullable Crumb glance,
    Few late,
    Unsaid unsaid,
    @Nullable Plan plan,
    List<Tile> tiles,
    String unknown) {
  public LeadHome {
    coming = List.copyOf(coming);
    tiles = List.copyOf(tiles);
  }

  /**
   * The first of many.
   *
   * @param more where all of them stand; none where these are all
   */
  public record Few(List<Line> lines, List<Crumb> more) {
    public Few {
      lines = List.copyOf(lines);
      more = List.copyOf(more);
    }
  }

  /**
   * How the strategy in force stands.
   *
   * @param legend what the letters of the bars mean
   * @param since what moved since when, in words
   */
  public record Plan(
      String title, String href, List<Bar> bars, String legend, String since, Few moved) {
    public Plan {
      bars = List.copyOf(bars);
    }
  }
}
