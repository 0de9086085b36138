package org.lodestar.linkage.text;

import java.time.LocalDate;

/**
 * How well two dates of birth agree, from the best to the worst; the first that holds counts. A
 * level of its own for each way in which lists go wrong lets training find out what it is worth.
 */
public enum BirthAgreement {
  /** The same day. */
  SAME,
  /** The same but for day and month exchanged: 3 December and 12 March. */
  DAY_AND_MONTH_SWAPPED,
  /** One digit wrong, or two neighbouring digits exchanged. */
  ONE_DIGIT_OFF,
  /** The same year, and one says 1 January, as lists do when they know the year alone. */
  PLACEHOLDER,
  /** One or both name no day, and the months agree. */
  SAME_MONTH,
  /** One or both name the year alone, and the years agree. */
  SAME_YEAR,
  /** One or both come from an age, and both can be true. */
  AGES_OVERLAP,
  /** Not more than one month apart. */
  WITHIN_A_MONTH,
  /** Not more than one year apart. */
  WITHIN_A_YEAR,
  /** Not more than ten years apart. */
  WITHIN_TEN_YEARS,
  DIFFERENT,
  /** One is missing or cannot be read. */
  UNKNOWN;

  private static final int MONTH = 32;
  private static final int YEAR = 12 * MONTH;

  /** As {@link #of(Birth, Birth)}; unknown when one cannot be read. */
  public static BirthAgreement of(String a, String b) {
    return Birth.parse(a)
        .flatMap(first -> Birth.parse(b).map(second -> of(first, second)))
        .orElse(UNKNOWN);
  }

  public static BirthAgreement of(Birth a, Birth b) {
    if (a.isDay() && b.isDay()) {
      return ofDays(a, b);
    }
    return overlap(a, b) ? ofRanges(a, b) : apart(a, b);
  }

  private static BirthAgreement ofDays(Birth a, Birth b) {
    LocalDate first = a.earliest();
    LocalDate second = b.earliest();
    if (first.equals(second)) {
      return SAME;
    }
    if (isSwapped(first, second)) {
      return DAY_AND_MONTH_SWAPPED;
    }
    if (Digits.areOneOff(Digits.of(first), Digits.of(second))) {
      return ONE_DIGIT_OFF;
    }
    boolean placeholder = a.isPlaceholder() || b.isPlaceholder();
    return placeholder && first.getYear() == second.getYear() ? PLACEHOLDER : apart(a, b);
  }

  private static boolean isSwapped(LocalDate a, LocalDate b) {
    return a.getYear() == b.getYear()
        && a.getMonthValue() == b.getDayOfMonth()
        && a.getDayOfMonth() == b.getMonthValue();
  }

  private static BirthAgreement ofRanges(Birth a, Birth b) {
    Birth.Precision coarser =
        a.precision().compareTo(b.precision()) > 0 ? a.precision() : b.precision();
    return switch (coarser) {
      case DAY, MONTH -> SAME_MONTH;
      case YEAR -> SAME_YEAR;
      case AGE -> AGES_OVERLAP;
    };
  }

  private static boolean overlap(Birth a, Birth b) {
    return !a.earliest().isAfter(b.latest()) && !b.earliest().isAfter(a.latest());
  }

  /** By the days that lie closest. */
  private static BirthAgreement apart(Birth a, Birth b) {
    int latestA = rank(a.latest());
    int earliestB = rank(b.earliest());
    int gap = latestA < earliestB ? earliestB - latestA : rank(a.earliest()) - rank(b.latest());
    if (gap <= MONTH) {
      return WITHIN_A_MONTH;
    }
    if (gap <= YEAR) {
      return WITHIN_A_YEAR;
    }
    return gap <= 10 * YEAR ? WITHIN_TEN_YEARS : DIFFERENT;
  }

  /**
   * A number for the day in a calendar whose months all have 32 days, so that the same day of the
   * next month is 32 further on and no calendar need be asked; a month has no more days than that,
   * so the order stays.
   */
  private static int rank(LocalDate day) {
    return (day.getYear() * 12 + day.getMonthValue()) * MONTH + day.getDayOfMonth();
  }
}
