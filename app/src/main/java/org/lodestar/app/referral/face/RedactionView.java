package org.lodestar.app.referral.face;

import java.util.List;
import org.lodestar.app.referral.redaction.Combination;
import org.lodestar.app.referral.redaction.Mark;
import org.lodestar.app.referral.redaction.Rulings;

/**
 * What is to be decided about a notification that does not name the person.
 *
 * @param marks everything marked, decided or not
 * @param unsettled those without a decision that holds
 */
public record RedactionView(
    Draft draft, List<Mark> marks, List<Mark> unsettled, Combination combination, Rulings rulings) {
  public RedactionView {
    marks = List.copyOf(marks);
    unsettled = List.copyOf(unsettled);
  }

  /** Whether facts that tell together are still to be looked at. */
  public boolean combinationOpen() {
    return combination.warns() && !rulings.accepts(combination);
  }

  /** Whether nothing is left to decide. */
  public boolean settled() {
    return unsettled.isEmpty() && !combinationOpen();
  }
}
