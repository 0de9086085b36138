package org.lodestar.app.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as typed: three fields of digits. Blank when all are. */
public record TypedDate(@Nullable String day, @Nullable String month, @Nullable String year) {
  /** A date to fill the fields with. */
  public static TypedDate of(@Nullable LocalDate date) {
    return date == null
        ? new TypedDate("", "", "")
        : new TypedDate(
            String.valueOf(date.getDayOfMonth()),
            String.valueOf(date.getMonthValue()),
            String.valueOf(date.getYear()));
  }

  /** Whether nothing was typed. */
  public boolean blank() {
    return Digits.blank(day) && Digits.blank(month) && Digits.blank(year);
  }

  /** The date, or nothing when the three fields are no real date of the years 1900 to 2200. */
  public Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.of(Digits.year(year), Digits.number(month), Digits.number(day)));
    } catch (DateTimeException | NumberFormatException notADate) {
      return Optional.empty();
    }
  }
}
