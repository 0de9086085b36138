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
  private static final int LINES = 5;

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

  /** What {@link #all} wrote; null for anything else. */
  public static @Nullable NewsDates read(String all) {
    String[] lines = all.split("\n", -1);
    if (lines.length != LINES || lines[0].isEmpty() || lines[LINES - 1].isEmpty()) {
      return null;
    }
    return new NewsDates(
        LocalDate.parse(lines[0]),
        day(lines[1]),
        day(lines[2]),
        lines[3],
        LocalDate.parse(lines[LINES - 1]));
  }

  private static @Nullable LocalDate day(String said) {
    return said.isEmpty() ? null : LocalDate.parse(said);
  }

  private static String said(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
