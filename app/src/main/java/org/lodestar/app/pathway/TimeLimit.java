package org.lodestar.app.pathway;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.lodestar.statute.BeyondHolidays;
import org.lodestar.statute.WorkingDays;

/**
 * A time limit of local practice.
 *
 * @param count 0 the same day; at most {@link #MOST}
 * @param unit what is counted
 */
public record TimeLimit(int count, Unit unit) {
  /** No limit is longer. */
  public static final int MOST = 365;

  /** What a limit counts. */
  public enum Unit {
    CALENDAR_DAYS,
    WORKING_DAYS
  }

  public TimeLimit {
    if (count < 0 || count > MOST) {
      throw new IllegalArgumentException("A limit is 0 to " + MOST + " days");
    }
  }

  /** The last day, counted from the day on which the step arose. */
  public LocalDate due(LocalDate arose) {
    if (count == 0 || unit == Unit.CALENDAR_DAYS) {
      return arose.plusDays(count);
    }
    try {
      return WorkingDays.englandAndWales().plus(arose, count);
    } catch (BeyondHolidays unknown) {
      return arose.plusDays(dayOffset(arose.getDayOfWeek()));
    }
  }

  /**
   * How many days lie between, when only the day of the week is known: bank holidays are left out,
   * so the limit is right or early.
   */
  public int dayOffset(DayOfWeek arose) {
    if (unit == Unit.CALENDAR_DAYS) {
      return count;
    }
    int days = 0;
    for (int left = count; left > 0; ) {
      days++;
      left -= arose.plus(days).compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
    }
    return days;
  }
}
