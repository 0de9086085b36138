package org.lodestar.app.learning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody finished a course, and never how well.
 *
 * @param learner the worker
 * @param code of the course
 * @param title as it was called then
 * @param on the day on which they finished it
 * @param until the last day on which it is in date; null where it does not run out
 * @param body where they worked on that day
 */
public record CourseCompletion(
    UUID id,
    UUID learner,
    String code,
    String tier,
    String title,
    CompletionWay way,
    LocalDate on,
    @Nullable LocalDate until,
    UUID body) {
  /** Whether it is in date on a day. */
  public boolean holds(LocalDate day) {
    return until == null || !until.isBefore(day);
  }
}
