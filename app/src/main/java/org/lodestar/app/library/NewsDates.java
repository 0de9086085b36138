package org.lodestar.app.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when a piece of news is, until when it is told, and the event that it tells of.
 *
 * @param day from which it is
 * @param from first day of the event; null where it tells of none
 * @param until last day of the event; null where it tells of none
 * @param place where the event is, in words; empty where that is not said
 * @param last day on which everybody reads it
 */
public record NewsDates(
    LocalDate day,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String place,
    LocalDate last) {
  private static final int USUAL_MONTHS = 3;

  /** The last day where nobody names one: that of the event, else three months after its day. */
  public static LocalDate usualLast(LocalDate day, @Nullable LocalDate until) {
    return until == null ? day.plusMonths(USUAL_MONTHS) : until;
  }

  /** Whether its last day is the usual one, as where nobody names one. */
  public boolean hasUsualLast() {
    return last.equals(usualLast(day, until));
  }

  /** Whether it is told no more on a day. */
  public boolean over(LocalDate today) {
    return last.isBefore(today);
  }

  /** Whether it tells of an event that is still to come on a day, or is on. */
  public boolean coming(LocalDate today) {
    return until != null && !until.isBefore(today);
  }

  /** All of it, a line each. */
  public String all() {
    return String.join("\n", said(day), said(from), said(until), place, said(last));
  }

  private static String said(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
