package org.lodestar.app.casework.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.StepOutcome;
import org.lodestar.app.site.Refused;

/**
 * What the law lays on one worker in person: to report the sexual abuse of a child. As soon as they
 * can; for at most seven days it may wait where reporting at once would put the child at risk.
 */
public final class PersonalSteps {
  private static final int LONGEST_WAIT = 7;

  private PersonalSteps() {}

  /** Refuses to let somebody else do it, or to give it away. */
  public static void check(@Nullable UUID owner, UUID worker, StepOutcome outcome) {
    if (owner == null) {
      return;
    }
    boolean closes = outcome.state() != PathwayStep.State.OPEN;
    if (!owner.equals(outcome.owner()) || (closes && !owner.equals(worker))) {
      throw Refused.at("owner", "casework.rule.personal");
    }
  }

  /** Refuses a wait that is longer than the law gives, and one that has no reason. */
  public static void checkWait(LocalDate arose, @Nullable LocalDate due, StepOutcome outcome) {
    LocalDate wanted = outcome.due();
    if (wanted == null || wanted.isAfter(arose.plusDays(LONGEST_WAIT))) {
      throw Refused.at("due", "casework.rule.waitTooLong");
    }
    boolean longer = due != null && wanted.isAfter(due);
    if (longer && outcome.note() == null) {
      throw Refused.at("note", "casework.rule.waitNeedsReason");
    }
  }
}
