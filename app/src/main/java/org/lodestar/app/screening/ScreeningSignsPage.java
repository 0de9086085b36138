package org.lodestar.app.screening;

import java.util.List;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Option;

/**
 * The second page of a screening: hard facts and signs.
 *
 * @param near signs of the place, then the usual ones
 * @param more all other signs, in groups
 * @param moreTicked whether one of those is ticked, so that they stand open
 */
public record ScreeningSignsPage(
    ScreeningFrame frame,
    ScreeningForm place,
    List<Option> facts,
    List<Option.Group> near,
    List<Option.Group> more,
    boolean moreTicked,
    List<Helpline> emergency) {
  public ScreeningSignsPage {
    facts = List.copyOf(facts);
    near = List.copyOf(near);
    more = List.copyOf(more);
    emergency = List.copyOf(emergency);
  }
}
