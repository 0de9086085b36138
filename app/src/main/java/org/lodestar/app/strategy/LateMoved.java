package org.lodestar.app.strategy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That an action was late, was given a later day, and is neither done nor due when a board agreed.
 *
 * @param day how its day moved since the first one that was missed and no board agreed to put off
 * @param days how many days it is past that one
 */
public record LateMoved(MovedDay day, long days) {
  /** Nothing where none of its days was missed; what moved in time before that is not late. */
  public static Optional<LateMoved> of(DayCourse course, @Nullable LocalDate due, LocalDate today) {
    List<DayMove> since = course.open().stream().dropWhile(each -> !each.wasMissed()).toList();
    return MovedDay.of(since, due)
        .map(each -> new LateMoved(each, ChronoUnit.DAYS.between(each.was(), today)));
  }

  /** Whether it has a new day to which a board can agree: one that is still to come. */
  public boolean isToAgree() {
    LocalDate now = day.now();
    return now != null && now.isAfter(day.was().plusDays(days));
  }
}
