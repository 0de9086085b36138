package org.lodestar.htcds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A yes of the person to one purpose.
 *
 * @param purpose what it is for, in our own words
 * @param from first day on which it counts
 * @param until last day on which it counts; null where it has no end
 * @param withdrawn the day on which it was taken back; null where it was not. It counts no more on
 *     that very day
 * @param free given freely; one that was not never counts
 */
public record Permission(
    String purpose,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable LocalDate withdrawn,
    boolean free) {

  /** Whether it allows this purpose on this day. */
  public boolean covers(String wanted, LocalDate day) {
    boolean begun = !day.isBefore(from);
    boolean over = until != null && day.isAfter(until);
    boolean takenBack = withdrawn != null && !day.isBefore(withdrawn);
    return free && purpose.equals(wanted) && begun && !over && !takenBack;
  }
}
