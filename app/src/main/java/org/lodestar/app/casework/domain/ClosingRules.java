package org.lodestar.app.casework.domain;

import java.util.EnumSet;
import java.util.Set;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.StepCode;

/**
 * Whether a case may be closed. "Safe" is said only where nothing stands against it; for every
 * other reason somebody writes down who goes on with what is open. Whoever is missing or in danger,
 * and a child of another authority who is kept here, is left to nobody: such a case is handed on,
 * or stays open.
 */
public final class ClosingRules {
  /** Nothing ends with these: another service goes on, or nothing had begun. */
  private static final Set<CloseReason> ENDS_NOTHING =
      EnumSet.of(CloseReason.HANDED_TO_ANOTHER_SERVICE, CloseReason.OPENED_IN_ERROR);

  private ClosingRules() {}

  /**
   * How the people of a case stand.
   *
   * @param open steps of all of them that are open
   */
  public record Standing(Set<StepCode> open, boolean missing, boolean danger) {
    public Standing {
      open = Set.copyOf(open);
    }
  }

  /** Refuses where closing would leave somebody alone, or would say what is not so. */
  public static void check(CloseReason reason, Standing now, boolean hasWords) {
    if (!ENDS_NOTHING.contains(reason)) {
      refuse(now.missing(), "reason", "casework.rule.closeMissing");
      refuse(
          now.open().contains(StepCode.KEEP_UNTIL_ACCEPTED), "reason", "casework.rule.closeKept");
      refuse(now.danger(), "reason", "casework.rule.closeDanger");
    }
    if (reason == CloseReason.SAFE_AND_SUPPORTED) {
      checkSafe(now);
    } else if (reason != CloseReason.OPENED_IN_ERROR) {
      refuse(!now.open().isEmpty() && !hasWords, "words", "casework.rule.closeWords");
    }
  }

  private static void checkSafe(Standing now) {
    refuse(
        now.open().stream().anyMatch(StepCode::asksForAnAnswer),
        "reason",
        "casework.rule.closeUnanswered");
    refuse(
        now.open().stream().anyMatch(StepCode::standsAgainstSafe),
        "reason",
        "casework.rule.closeUnsafe");
  }

  private static void refuse(boolean broken, String field, String key) {
    if (broken) {
      throw Refused.at(field, key);
    }
  }
}
