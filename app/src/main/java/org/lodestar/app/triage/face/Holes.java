package org.lodestar.app.triage.face;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.triage.Shift;
import org.lodestar.app.triage.face.Tonight.Span;

/** Hours of the coming days in which offices are shut and nobody is on duty. */
final class Holes {
  /** A manager has time to fill one, also before a holiday. */
  static final Duration AHEAD = Duration.ofDays(14);

  private Holes() {}

  /**
   * Them, soonest first.
   *
   * @param shifts of people who can be reached
   */
  static List<Span> ahead(Instant now, List<Shift> shifts) {
    List<Span> holes = new ArrayList<>();
    for (Instant from = now; from.isBefore(now.plus(AHEAD)); ) {
      Span hours = Tonight.hours(from);
      Tonight.of(hours, shifts, null).gaps().forEach(gap -> join(holes, gap));
      from = hours.until();
    }
    return holes;
  }

  /** A weekend is one hole, though its hours are looked at a day at a time. */
  private static void join(List<Span> holes, Span gap) {
    boolean follows = !holes.isEmpty() && holes.getLast().until().equals(gap.from());
    holes.add(follows ? new Span(holes.removeLast().from(), gap.until()) : gap);
  }
}
