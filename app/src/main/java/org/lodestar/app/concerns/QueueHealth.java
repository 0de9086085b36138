package org.lodestar.app.concerns;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How the queue of an organisation stands.
 *
 * @param nobody open concerns that nobody has taken
 * @param overdue whose clock has run out
 * @param snoozed put aside
 * @param ages open concerns by how long ago they came in
 */
public record QueueHealth(
    List<Load> loads, int nobody, int overdue, int snoozed, Map<Age, Integer> ages) {
  public QueueHealth {
    loads = List.copyOf(loads);
    ages = Map.copyOf(ages);
  }

  /** How long ago an open concern came in. */
  public enum Age {
    DAY(1),
    THREE_DAYS(3),
    WEEK(7),
    MONTH(30),
    OLDER(Integer.MAX_VALUE);

    private final int days;

    Age(int days) {
      this.days = days;
    }

    /** At most so many days. */
    public int days() {
      return days;
    }

    /** Where a length of time belongs. */
    public static Age of(Duration waited) {
      for (Age age : values()) {
        if (waited.toDays() < age.days) {
          return age;
        }
      }
      return OLDER;
    }
  }
}
