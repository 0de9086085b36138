package org.lodestar.app.strategy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That an action was late, was given a later day, and is neither done nor due when a board agreed.
 *
 * @param day how its day moved since a board agreed last, else since its first day
 * @param days how many days it is past the first of these
 */
public record LateMoved(MovedDay day, long days) {
  /** Nothing where none of its days was missed. */
  public static Optional<LateMoved> of(DayCourse course, @Nullable LocalDate due, LocalDate today) {
    return course.open().stream().noneMatch(DayMove::wasMissed)
        ? Optional.empty()
        : MovedDay.of(course.open(), due)
            .map(each -> new LateMoved(each, ChronoUnit.DAYS.between(each.was(), today)));
  }
}
