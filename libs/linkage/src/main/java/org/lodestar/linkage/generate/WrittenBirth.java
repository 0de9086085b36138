package org.lodestar.linkage.generate;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** How a birth date comes out in a list. */
final class WrittenBirth {
  private WrittenBirth() {}

  static void write(LocalDate birth, Sheet sheet) {
    boolean isOff = sheet.happens(Mistake.DATE_DIGIT);
    LocalDate told = isOff ? off(birth, sheet.random()) : birth;
    sheet.set(Field.BIRTH_DATE, written(told, sheet));
  }

  /** One throw decides between the three mistakes that shut each other out. */
  private static String written(LocalDate told, Sheet sheet) {
    double at = sheet.random().nextDouble();
    double placeholder = sheet.chance(Mistake.PLACEHOLDER_BIRTH);
    double year = placeholder + sheet.chance(Mistake.YEAR_ONLY);
    double swap = year + sheet.chance(Mistake.DAY_MONTH_SWAPPED);
    if (at < placeholder) {
      sheet.mark(Mistake.PLACEHOLDER_BIRTH);
      return guessedYear(told, sheet.random()) + "-01-01";
    }
    if (at < year) {
      sheet.mark(Mistake.YEAR_ONLY);
      return Integer.toString(told.getYear());
    }
    if (at < swap && isSwappable(told)) {
      sheet.mark(Mistake.DAY_MONTH_SWAPPED);
      return swapped(told).toString();
    }
    return told.toString();
  }

  /** One in five years is guessed, and a third of the guesses hit. */
  private static int guessedYear(LocalDate birth, SplittableRandom random) {
    int guess = random.nextInt(5) == 0 ? random.nextInt(3) - 1 : 0;
    return birth.getYear() + guess;
  }

  private static boolean isSwappable(LocalDate birth) {
    return birth.getDayOfMonth() <= 12 && birth.getDayOfMonth() != birth.getMonthValue();
  }

  private static LocalDate swapped(LocalDate birth) {
    int month = birth.getDayOfMonth();
    int day = birth.getMonthValue();
    return LocalDate.of(birth.getYear(), month, day);
  }

  private static LocalDate off(LocalDate birth, SplittableRandom random) {
    int sign = random.nextBoolean() ? 1 : -1;
    return switch (random.nextInt(5)) {
      case 0 -> birth.plusYears(sign);
      case 1 -> birth.plusYears(sign * 10L);
      case 2 -> birth.plusMonths(sign);
      case 3 -> birth.plusDays(sign * 10L);
      default -> birth.plusDays(sign);
    };
  }
}
