package org.lodestar.app.worries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a worker did about their worry before they sent it.
 *
 * @param on the day; null when they did not say
 * @param words whom, or under which reference; may be empty
 */
public record StepTaken(Kind kind, @Nullable LocalDate on, String words) {
  /** What workers do first. */
  public enum Kind {
    TOLD_MANAGER,
    TOLD_SAFEGUARDING_LEAD,
    TOLD_CHILDRENS_SERVICES,
    TOLD_ADULT_SAFEGUARDING,
    CALLED_POLICE,
    SPOKE_ALONE,
    SPOKE_WITH_INTERPRETER,
    OTHER
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "StepTaken[" + kind + "]";
  }
}
