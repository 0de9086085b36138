package org.lodestar.app.casework.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.Between;

/** Amounts as they are typed: the most is left empty where the number is known. */
final class Amounts {
  /** Pounds, with or without the sign and pence; or nothing. */
  static final String MONEY = "(£?\\d{1,6}([.]\\d{1,2})?)?";

  /** Hours of a day, in parts if need be; or nothing. */
  static final String HOURS = "((1?\\d|2[0-3])([.]\\d{1,2})?|24([.]0{1,2})?)?";

  /** Days of a week; or nothing. */
  static final String DAYS = "[0-7]?";

  private static final int MINUTES = 60;
  private static final int PENCE = 100;

  private Amounts() {}

  static boolean isBlank(@Nullable String typed) {
    return typed == null || typed.isBlank();
  }

  static Between pence(@Nullable String least, @Nullable String most) {
    return between(least, most, PENCE);
  }

  static Between minutes(@Nullable String least, @Nullable String most) {
    return between(least, most, MINUTES);
  }

  static Between whole(@Nullable String least, @Nullable String most) {
    return between(least, most, 1);
  }

  /** The least stands for both where the most is empty, and nothing is the least of all. */
  private static Between between(@Nullable String least, @Nullable String most, int unit) {
    long from = number(least, unit);
    return new Between(from, isBlank(most) ? from : number(most, unit));
  }

  private static long number(@Nullable String typed, int unit) {
    if (typed == null || typed.isBlank()) {
      return 0;
    }
    BigDecimal number = new BigDecimal(typed.strip().replace("£", ""));
    return number
        .multiply(BigDecimal.valueOf(unit))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  static boolean isReversed(@Nullable String least, @Nullable String most) {
    return !isBlank(least) && !isBlank(most) && number(least, PENCE) > number(most, PENCE);
  }

  static String money(long pence) {
    return BigDecimal.valueOf(pence, 2).toPlainString();
  }

  static String hours(long minutes) {
    return BigDecimal.valueOf(minutes)
        .divide(BigDecimal.valueOf(MINUTES), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
