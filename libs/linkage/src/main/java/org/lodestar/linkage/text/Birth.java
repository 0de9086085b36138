package org.lodestar.linkage.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of birth as well as it is known: the first and last day on which the person can have been
 * born. Lists give a day, a month, a year, or an age on some day.
 */
public record Birth(LocalDate earliest, LocalDate latest, Precision precision) {

  public Birth {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("the latest day of birth lies before the earliest");
    }
    if (precision == Precision.DAY && !earliest.equals(latest)) {
      throw new IllegalArgumentException("a day of birth is one day");
    }
  }

  /** From the best known to the least. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    AGE
  }

  public static Birth on(LocalDate day) {
    return new Birth(day, day, Precision.DAY);
  }

  public static Birth in(YearMonth month) {
    return new Birth(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  public static Birth inYear(int year) {
    return new Birth(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  /** Somebody so many whole years old on that day. */
  public static Birth aged(int years, LocalDate on) {
    return aged(years, years, on);
  }

  /** Somebody from {@code youngest} to {@code oldest} whole years old on that day. */
  public static Birth aged(int youngest, int oldest, LocalDate on) {
    return new Birth(
        on.minusYears(oldest + 1L).plusDays(1), on.minusYears(youngest), Precision.AGE);
  }

  /**
   * Reads "1985-03-12", "12/03/1985" (day first, also with dots, dashes or spaces, or the month's
   * English name), "03/1985", "March 1985", "1985-03", "1985", "age 17 on 2026-11-24" and "age 17
   * to 19 on 24/11/2026". Years have four digits, as two would need a guess at the century, and
   * those before 1880 are refused as a system's word for none. A day or month 00 is taken as not
   * known.
   */
  public static Optional<Birth> parse(String text) {
    return BirthReader.read(text);
  }

  boolean isDay() {
    return precision == Precision.DAY;
  }

  /** 1 January, which clerks write when they know the year alone. */
  boolean isPlaceholder() {
    return isDay() && earliest.getDayOfYear() == 1;
  }

  public BirthAgreement compare(Birth other) {
    return BirthAgreement.of(this, other);
  }
}
