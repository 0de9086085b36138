package org.lodestar.app.meetings.domain;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.app.meetings.ChildClock;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.Clocks;
import org.lodestar.statute.Deadline;

/** Which clocks run for a child, and how they are counted. */
public final class ChildRules {
  /** Those that a worker starts. The conference's clock starts with the strategy discussion. */
  public static final List<ClockRule> STARTED_BY_HAND =
      List.of(ClockRule.STRATEGY_DISCUSSION, ClockRule.CHILD_ASSESSMENT);

  private ChildRules() {}

  /** The end of a clock that starts on a day. */
  public static Deadline deadline(ClockRule rule, LocalDate start) {
    return switch (rule) {
      case STRATEGY_DISCUSSION -> Clocks.strategyDiscussion(start);
      case INITIAL_CHILD_CONFERENCE -> Clocks.initialChildConference(start);
      case CHILD_ASSESSMENT -> Clocks.childAssessment(start);
      default -> throw new IllegalArgumentException("Not a clock of a child");
    };
  }

  /**
   * Insists that a clock can start so.
   *
   * @throws Refused when it cannot
   */
  public static void checkStart(boolean child, LocalDate start, LocalDate today) {
    if (!child) {
      throw Refused.because("meetings.rule.clockChild");
    }
    if (start.isAfter(today) || start.isBefore(today.minusYears(1))) {
      throw Refused.at("on", "meetings.rule.clockStart");
    }
  }

  /**
   * Insists that a clock can end so.
   *
   * @throws Refused when it cannot
   */
  public static void checkEnd(
      ChildClock clock, ChildClock.End end, LocalDate on, String why, LocalDate today) {
    if (!clock.isRunning()) {
      throw Refused.because("meetings.rule.clockEnded");
    }
    if (on.isBefore(clock.startedOn()) || on.isAfter(today)) {
      throw Refused.at("on", "meetings.rule.clockEnd");
    }
    if (end == ChildClock.End.NOT_NEEDED && why.isBlank()) {
      throw Refused.at("why", "meetings.rule.clockWhy");
    }
  }
}
