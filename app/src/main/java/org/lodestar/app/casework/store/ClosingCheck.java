package org.lodestar.app.casework.store;

import java.util.EnumSet;
import java.util.Set;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.OpenStep;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/**
 * Whether a case may be closed: not while somebody in it is missing, and not while a council owes
 * an answer after a decision. Both can be handed on to somebody who goes on with them.
 */
@Component
public class ClosingCheck {
  private static final int MOST = 500;
  private static final Set<CloseReason> ENDS_NOTHING =
      EnumSet.of(CloseReason.HANDED_TO_ANOTHER_SERVICE, CloseReason.OPENED_IN_ERROR);

  private final StepRows steps;

  ClosingCheck(StepRows steps) {
    this.steps = steps;
  }

  /** Refuses where closing would leave somebody alone. */
  public void check(CaseFile file, CloseReason reason) {
    if (ENDS_NOTHING.contains(reason)) {
      return;
    }
    if (!file.missing().isEmpty()) {
      throw Refused.at("reason", "casework.rule.closeMissing");
    }
    boolean owed =
        steps.openIn(file.id(), MOST).stream()
            .map(OpenStep::code)
            .anyMatch(StepCode::asksForAnAnswer);
    if (owed) {
      throw Refused.at("reason", "casework.rule.closeUnanswered");
    }
  }
}
