package org.lodestar.app.notices.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When the letter of a week begins. */
public final class Weekly {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime FROM = LocalTime.of(8, 0);
  private static final LocalTime TO = LocalTime.of(12, 0);

  private Weekly() {}

  /**
   * The Monday whose letter may begin at a moment: on that day from eight to noon by the clock of
   * the partnership. What was missed till then is left out: a letter about Monday's work on Tuesday
   * would be a second one to who looked.
   */
  public static Optional<LocalDate> begins(Instant moment) {
    ZonedDateTime here = moment.atZone(LONDON);
    LocalTime time = here.toLocalTime();
    boolean morning = !time.isBefore(FROM) && time.isBefore(TO);
    return here.getDayOfWeek() == DayOfWeek.MONDAY && morning
        ? Optional.of(here.toLocalDate())
        : Optional.empty();
  }
}
