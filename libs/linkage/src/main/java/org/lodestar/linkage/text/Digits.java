package org.lodestar.linkage.text;

import java.time.LocalDate;

/**
 * The eight digits of a day, year first, four bits each: they compare without being written out.
 */
final class Digits {
  private static final int DAY = 8;
  private static final int MONTH = 16;

  private Digits() {}

  static int of(LocalDate day) {
    int year = day.getYear();
    return packed(year / 100) << 24
        | packed(year % 100) << MONTH
        | packed(day.getMonthValue()) << DAY
        | packed(day.getDayOfMonth());
  }

  /** Distance 1 after Damerau of the dates as written with dashes, so within a part of the date. */
  static boolean areOneOff(int a, int b) {
    int differ = a ^ b;
    if (differ == 0) {
      return false;
    }
    int lowest = Integer.numberOfTrailingZeros(differ) / 4 * 4;
    int rest = differ & ~(0xF << lowest);
    return rest == 0 || isExchange(a, b, lowest, rest);
  }

  private static boolean isExchange(int a, int b, int lowest, int rest) {
    int next = lowest + 4;
    boolean neighbours = (rest & ~(0xF << next)) == 0 && next != DAY && next != MONTH;
    return neighbours && digit(a, lowest) == digit(b, next) && digit(a, next) == digit(b, lowest);
  }

  private static int digit(int digits, int at) {
    return digits >>> at & 0xF;
  }

  private static int packed(int twoDigits) {
    return twoDigits / 10 << 4 | twoDigits % 10;
  }
}
