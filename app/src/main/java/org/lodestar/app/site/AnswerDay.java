package org.lodestar.app.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.lodestar.statute.BeyondHolidays;
import org.lodestar.statute.WorkingDays;

/**
 * By which day somebody who is waited for is to answer, where no law and nobody says one: never on
 * the day on which it began to wait, so that nothing is late in the second in which it is asked.
 */
public final class AnswerDay {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Working days that there are. */
  private static final int DAYS = 2;

  private AnswerDay() {}

  /**
   * Two working days later. Beyond the years for which bank holidays are known, it is four days
   * later, as over a weekend.
   */
  public static LocalDate of(LocalDate asked) {
    try {
      return WorkingDays.englandAndWales().plus(asked, DAYS);
    } catch (BeyondHolidays unknown) {
      return asked.plusDays(DAYS + 2);
    }
  }

  /** The last working day before a day by which something has to be done. */
  public static LocalDate before(LocalDate day) {
    try {
      return WorkingDays.englandAndWales().onOrBefore(day.minusDays(1));
    } catch (BeyondHolidays unknown) {
      return day.minusDays(DAYS + 1);
    }
  }

  /** The last minute of that day, for what began to wait at a moment. */
  public static Instant of(Instant asked) {
    return of(LocalDate.ofInstant(asked, LONDON))
        .plusDays(1)
        .atStartOfDay(LONDON)
        .minusMinutes(1)
        .toInstant();
  }
}
