package org.lodestar.app.site;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Numbers as people type them, in the digits of their own script. */
final class Digits {
  private static final int LONGEST = 6;

  private Digits() {}

  static boolean blank(@Nullable String typed) {
    return typed == null || typed.isBlank();
  }

  static int number(@Nullable String typed) {
    String digits = typed == null ? "" : typed.strip();
    if (digits.length() > LONGEST || !digits.chars().allMatch(Character::isDigit)) {
      throw new NumberFormatException("Not a number");
    }
    return Integer.parseInt(digits);
  }

  static int year(@Nullable String typed) {
    int year = number(typed);
    if (year < 1900 || year > 2200) {
      throw new DateTimeException("Not a year of our time");
    }
    return year;
  }
}
