package org.lodestar.app.triage.face;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.concerns.Staffing;
import org.lodestar.app.concerns.Staffing.Presence;
import org.lodestar.app.triage.Shift;
import org.lodestar.statute.BeyondHolidays;
import org.lodestar.statute.WorkingDays;

/** Lays shifts and office hours, as the calendar of holidays has them, over one minute. */
final class Presences {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int HOURS_AHEAD = 24 * 14;

  private Presences() {}

  /**
   * Who is there.
   *
   * @param shifts of people who can be reached, that are not over
   * @param calls whether somebody is called all the same
   */
  static Staffing at(Instant now, List<Shift> shifts, boolean calls) {
    List<Shift> sorted = shifts.stream().sorted(Comparator.comparing(Shift::begins)).toList();
    Instant covered = coveredFrom(now, sorted);
    boolean holiday = holiday(now);
    if (covered.isAfter(now)) {
      return new Staffing(Presence.ON_DUTY, covered, calls, holiday);
    }
    return Tonight.open(now)
        ? new Staffing(Presence.OFFICE_HOURS, null, calls, holiday)
        : new Staffing(Presence.NOBODY, next(now, sorted).orElse(null), calls, holiday);
  }

  /** The end of the shifts that follow one another from this moment without a hole. */
  private static Instant coveredFrom(Instant now, List<Shift> sorted) {
    Instant covered = now;
    for (Shift shift : sorted) {
      if (!shift.begins().isAfter(covered) && shift.ends().isAfter(covered)) {
        covered = shift.ends();
      }
    }
    return covered;
  }

  private static Optional<Instant> next(Instant now, List<Shift> sorted) {
    Stream<Instant> shift =
        sorted.stream().map(Shift::begins).filter(begins -> begins.isAfter(now)).limit(1);
    return Stream.concat(shift, opening(now).stream()).min(Comparator.naturalOrder());
  }

  private static Optional<Instant> opening(Instant now) {
    Instant hour = now.truncatedTo(ChronoUnit.HOURS);
    return Stream.iterate(hour.plus(Duration.ofHours(1)), each -> each.plus(Duration.ofHours(1)))
        .limit(HOURS_AHEAD)
        .filter(Tonight::open)
        .findFirst();
  }

  private static boolean holiday(Instant now) {
    LocalDate day = LocalDate.ofInstant(now, LONDON);
    try {
      return WorkingDays.englandAndWales().findHoliday(day).isPresent();
    } catch (BeyondHolidays unknown) {
      return false;
    }
  }
}
