package org.lodestar.app.casework.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.OpenStep;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/**
 * Whether a case may be closed: not while somebody in it is missing, not while a council owes an
 * answer after a decision, and not while a child of another authority is kept here. Each can be
 * handed on to somebody who goes on with it.
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
    List<StepCode> open = steps.openIn(file.id(), MOST).stream().map(OpenStep::code).toList();
    if (open.stream().anyMatch(StepCode::asksForAnAnswer)) {
      throw Refused.at("reason", "casework.rule.closeUnanswered");
    }
    if (open.contains(StepCode.KEEP_UNTIL_ACCEPTED)) {
      throw Refused.at("reason", "casework.rule.closeKept");
    }
  }
}
