package org.lodestar.app.triage.face;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.triage.Shift;
import org.lodestar.app.triage.StandIn;
import org.lodestar.statute.Screening;

/**
 * Who is reached while offices are shut: the hours in which we are now, or the next ones; at the
 * most a day of them.
 *
 * @param shifts those in which somebody is reached, soonest first
 * @param gaps when nobody is on duty, soonest first
 * @param standIn who stands in when nobody is on duty; null for nobody
 */
public record Tonight(Span hours, List<Shift> shifts, List<Span> gaps, @Nullable StandIn standIn) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Duration STEP = Duration.ofMinutes(15);

  public Tonight {
    shifts = List.copyOf(shifts);
    gaps = List.copyOf(gaps);
  }

  /** A stretch of time. */
  public record Span(Instant from, Instant until) {
    boolean empty() {
      return !from.isBefore(until);
    }
  }

  /**
   * The hours in which offices are shut, as the screening aid counts them: from now, or from when
   * they shut, until they open.
   */
  static Span hours(Instant now) {
    Instant from = now;
    while (open(from)) {
      from = quarter(from);
    }
    Instant until = from;
    while (!open(until) && until.isBefore(from.plus(LONGEST))) {
      until = quarter(until);
    }
    return new Span(from, until);
  }

  private static Instant quarter(Instant moment) {
    long step = STEP.toSeconds();
    return Instant.ofEpochSecond((moment.getEpochSecond() / step + 1) * step);
  }

  static boolean open(Instant moment) {
    ZonedDateTime local = moment.atZone(LONDON);
    return Screening.isOfficeHours(local.toLocalDate(), local.toLocalTime());
  }

  /**
   * Lays shifts over the hours.
   *
   * @param shifts of people who can be reached
   */
  static Tonight of(Span hours, List<Shift> shifts, @Nullable StandIn standIn) {
    List<Shift> during =
        shifts.stream()
            .filter(each -> !within(hours, each).empty())
            .sorted(Comparator.comparing(Shift::begins))
            .toList();
    return new Tonight(hours, during, gaps(hours, during), standIn);
  }

  private static List<Span> gaps(Span hours, List<Shift> during) {
    List<Span> gaps = new ArrayList<>();
    Instant covered = hours.from();
    for (Shift shift : during) {
      gaps.add(new Span(covered, earlier(shift.begins(), hours.until())));
      covered = later(covered, shift.ends());
    }
    gaps.add(new Span(covered, hours.until()));
    return gaps.stream().filter(each -> !each.empty()).toList();
  }

  /** The part of a shift that lies in these hours. */
  public Span within(Shift shift) {
    return within(hours, shift);
  }

  private static Span within(Span hours, Shift shift) {
    return new Span(later(hours.from(), shift.begins()), earlier(hours.until(), shift.ends()));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
