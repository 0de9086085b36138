package org.lodestar.measures;

import java.time.YearMonth;

/** Whole months, the first and the last included. */
public record Period(YearMonth first, YearMonth last) {
  /**
   * A period.
   *
   * @throws IllegalArgumentException when it ends before it begins
   */
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A period ends after it begins");
    }
  }

  /** One month. */
  public static Period of(YearMonth month) {
    return new Period(month, month);
  }

  /** The quarter, from January on, in which a month lies. */
  public static Period quarterOf(YearMonth month) {
    YearMonth first = month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1);
    return new Period(first, first.plusMonths(2));
  }

  /** The financial year, from April on, in which a month lies. */
  public static Period financialYearOf(YearMonth month) {
    YearMonth april = month.withMonth(4);
    YearMonth first = month.isBefore(april) ? april.minusYears(1) : april;
    return new Period(first, first.plusMonths(11));
  }

  /** Whether a month lies in it. */
  public boolean contains(YearMonth month) {
    return !month.isBefore(first) && !month.isAfter(last);
  }
}
