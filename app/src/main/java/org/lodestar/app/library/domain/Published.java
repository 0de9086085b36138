package org.lodestar.app.library.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** When something was published, as exact as it is known. */
public final class Published {
  private static final int MONTH = "2025-03".length();
  private static final int DAY = "2025-03-14".length();

  private Published() {}

  /** Whether it is a year, a month or a day that there is, or nothing. */
  public static boolean isReal(String known) {
    try {
      if (known.length() == DAY) {
        LocalDate.parse(known);
      } else if (known.length() == MONTH) {
        YearMonth.parse(known);
      } else if (!known.isEmpty()) {
        Year.parse(known);
      }
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  /** Whether the day of it is known. */
  public static boolean isDay(String known) {
    return known.length() == DAY;
  }

  /** Whether its month is known and no more. */
  public static boolean isMonth(String known) {
    return known.length() == MONTH;
  }
}
