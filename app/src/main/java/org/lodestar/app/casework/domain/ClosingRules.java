package org.lodestar.app.casework.domain;

import java.util.Comparator;
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
   * @param against what else is so of one of them
   */
  public record Standing(
      Set<StepCode> open, boolean missing, boolean danger, Set<Against> against) {
    public Standing {
      open = Set.copyOf(open);
      against = Set.copyOf(against);
    }
  }

  /** What stands against "safe" although every step may be settled, the gravest first. */
  public enum Against {
    /** Nowhere to stay, and nobody has confirmed a bed for tonight. */
    NO_BED,
    /** The council gives no housing, and no bed is confirmed. */
    HOUSING_REFUSED,
    /** A reconsideration was asked for and is not answered. */
    ASKED_AGAIN,
    /** Evidence was not sent, and can still count. */
    UNSENT_EVIDENCE,
    /** A negative decision that can still be reviewed. */
    CAN_BE_REVIEWED
  }

  /** Refuses where closing would leave somebody alone, or would say what is not so. */
  public static void check(CloseReason reason, Standing now, boolean hasWords) {
    if (!ENDS_NOTHING.contains(reason)) {
      refuse(now.missing(), "reason", "casework.rule.closeMissing");
      refuse(
          now.open().contains(StepCode.KEEP_UNTIL_ACCEPTED), "reason", "casework.rule.closeKept");
      refuse(now.danger(), "reason", "casework.rule.closeDanger");
    }
    if (reason == CloseReason.NOT_EXPLOITATION) {
      checkDecided(now);
    }
    if (reason == CloseReason.SAFE_AND_SUPPORTED) {
      checkSafe(now);
    } else if (reason != CloseReason.OPENED_IN_ERROR) {
      refuse(!now.open().isEmpty() && !hasWords, "words", "casework.rule.closeWords");
    }
  }

  /** Whoever was handed over and is not taken over yet is kept here. */
  public static void checkKept(CloseReason reason, boolean kept) {
    refuse(kept && !ENDS_NOTHING.contains(reason), "reason", "casework.rule.closeHandedOver");
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
    now.against().stream()
        .filter(each -> each != Against.CAN_BE_REVIEWED)
        .min(Comparator.naturalOrder())
        .ifPresent(each -> refuse(true, "reason", "casework.rule.closeAgainst." + each));
  }

  /** A negative decision is no finding that nobody was exploited, and may yet be turned. */
  private static void checkDecided(Standing now) {
    refuse(
        now.against().contains(Against.ASKED_AGAIN)
            || now.against().contains(Against.CAN_BE_REVIEWED),
        "reason",
        "casework.rule.closeNotExploitation");
  }

  private static void refuse(boolean broken, String field, String key) {
    if (broken) {
      throw Refused.at(field, key);
    }
  }
}
