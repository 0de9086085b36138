package org.lodestar.app.screening;

import java.util.List;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Option;

/**
 * The first page of a screening: where, what kind of place, and whether it is a child.
 *
 * @param ticked what was ticked before, to be kept; empty at first
 */
public record ScreeningPlacePage(
    ScreeningFrame frame,
    List<Option> surroundings,
    List<Option> sectors,
    List<Option> ages,
    List<Helpline> emergency,
    ScreeningForm ticked) {
  public ScreeningPlacePage {
    surroundings = List.copyOf(surroundings);
    sectors = List.copyOf(sectors);
    ages = List.copyOf(ages);
    emergency = List.copyOf(emergency);
  }
}
