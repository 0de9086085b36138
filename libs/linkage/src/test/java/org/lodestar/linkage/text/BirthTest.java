package org.lodestar.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthTest {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "1985-03-12, 1985-03-12, 1985-03-12, DAY",
    "1985-03-12T00:00:00, 1985-03-12, 1985-03-12, DAY",
    "1985-03-12 00:00:00, 1985-03-12, 1985-03-12, DAY",
    "19850312, 1985-03-12, 1985-03-12, DAY",
    "12/03/1985, 1985-03-12, 1985-03-12, DAY",
    "12.3.1985, 1985-03-12, 1985-03-12, DAY",
    "12 March 1985, 1985-03-12, 1985-03-12, DAY",
    "2nd Sept 1985, 1985-09-02, 1985-09-02, DAY",
    "12-mar-1985, 1985-03-12, 1985-03-12, DAY",
    "1985-03, 1985-03-01, 1985-03-31, MONTH",
    "02/2004, 2004-02-01, 2004-02-29, MONTH",
    "Feb 2003, 2003-02-01, 2003-02-28, MONTH",
    "00/03/1985, 1985-03-01, 1985-03-31, MONTH",
    "1985, 1985-01-01, 1985-12-31, YEAR",
    "1985-00-00, 1985-01-01, 1985-12-31, YEAR",
    "age 17 on 2026-11-24, 2008-11-25, 2009-11-24, AGE",
    "Aged 17 to 19 on 24/11/2026, 2006-11-25, 2009-11-24, AGE"
  })
  void aDateIsReadAsWellAsItIsKnown(
      String text, LocalDate earliest, LocalDate latest, Birth.Precision precision) {
    assertThat(Birth.parse(text)).contains(new Birth(earliest, latest, precision));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "unknown",
        "12/03/85",
        "31/02/1985",
        "13/13/1985",
        "0001-01-01",
        "12 Marble 1985",
        "age 17",
        "age 17 on 2026",
        "1985-3-12-1"
      })
  void whatIsNotADateIsNotGuessed(String text) {
    assertThat(Birth.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1985-03-12, 12/03/1985, SAME",
    "1985-03-12, 1985-12-03, DAY_AND_MONTH_SWAPPED",
    "1985-03-12, 1985-03-13, ONE_DIGIT_OFF",
    "1985-03-12, 1985-03-21, ONE_DIGIT_OFF",
    "1985-03-12, 1958-03-12, ONE_DIGIT_OFF",
    "1985-01-01, 1985-01-02, ONE_DIGIT_OFF",
    "1985-01-01, 1985-07-23, PLACEHOLDER",
    "1985-01-01, 1986-07-23, WITHIN_TEN_YEARS",
    "1985-03, 1985-03-12, SAME_MONTH",
    "1985-03, 1985-03, SAME_MONTH",
    "1985, 1985-03-12, SAME_YEAR",
    "1985, 1985-03, SAME_YEAR",
    "1985, 1985, SAME_YEAR",
    "age 17 on 2026-11-24, 2009-03-12, AGES_OVERLAP",
    "age 17 on 2026-11-24, age 16 on 2025-12-01, AGES_OVERLAP",
    "age 17 on 2026-11-24, 2009, AGES_OVERLAP",
    "1985-03-12, 1985-04-09, WITHIN_A_MONTH",
    "1985-12-25, 1986-01-07, WITHIN_A_MONTH",
    "1985-03-12, 1985-10-25, WITHIN_A_YEAR",
    "1985-03-12, 1986-03-24, WITHIN_TEN_YEARS",
    "1985, 1986, WITHIN_A_MONTH",
    "1985, 1987, WITHIN_TEN_YEARS",
    "age 17 on 2026-11-24, 1985-03-12, DIFFERENT",
    "1985-03-12, 1999-10-25, DIFFERENT",
    "1985-03-12, '', UNKNOWN"
  })
  void twoDatesAgreeAtTheFirstLevelThatHolds(String a, String b, BirthAgreement agreement) {
    assertThat(BirthAgreement.of(a, b)).isEqualTo(agreement);
    assertThat(BirthAgreement.of(b, a)).isEqualTo(agreement);
  }

  @Property(tries = 3000)
  void oneDigitOffIsDistanceOneOfTheWrittenDates(
      @ForAll @IntRange(max = 45_000) int offset, @ForAll @IntRange(max = 3) int change) {
    LocalDate a = FIRST.plusDays(offset);
    LocalDate b = near(a, change, offset % 97);
    assertThat(Digits.areOneOff(Digits.of(a), Digits.of(b)))
        .isEqualTo(DamerauLevenshtein.distance(a.toString(), b.toString()) == 1);
  }

  @Property(tries = 3000)
  void agreementIsSymmetricAndSameOnlyForTheSameDay(
      @ForAll @IntRange(max = 45_000) int offset, @ForAll @IntRange(max = 400) int days) {
    LocalDate day = FIRST.plusDays(offset);
    Birth a = Birth.on(day);
    Birth b = Birth.on(day.plusDays(days));
    assertThat(a.compare(b)).isEqualTo(b.compare(a));
    assertThat(a.compare(b) == BirthAgreement.SAME).isEqualTo(days == 0);
    assertThat(a.compare(Birth.inYear(day.getYear()))).isEqualTo(BirthAgreement.SAME_YEAR);
  }

  @Property(tries = 5000)
  void monthsAndYearsApartAreThoseOfTheCalendar(
      @ForAll @IntRange(max = 45_000) int offset, @ForAll @IntRange(max = 4_000) int days) {
    LocalDate from = FIRST.plusDays(offset);
    LocalDate to = from.plusDays(days);
    // Ranges of a day that overlap nothing else, so that no level of whole dates comes first.
    Birth a = new Birth(from, from, Birth.Precision.AGE);
    Birth b = new Birth(to, to, Birth.Precision.AGE);
    BirthAgreement expected =
        days == 0
            ? BirthAgreement.AGES_OVERLAP
            : !to.isAfter(from.plusMonths(1))
                ? BirthAgreement.WITHIN_A_MONTH
                : !to.isAfter(from.plusYears(1))
                    ? BirthAgreement.WITHIN_A_YEAR
                    : !to.isAfter(from.plusYears(10))
                        ? BirthAgreement.WITHIN_TEN_YEARS
                        : BirthAgreement.DIFFERENT;
    assertThat(a.compare(b)).isEqualTo(expected);
    assertThat(b.compare(a)).isEqualTo(expected);
  }

  @Property
  void anAgeHoldsEveryDayOnWhichThePersonWouldBeThatOld(
      @ForAll @IntRange(max = 45_000) int offset, @ForAll @IntRange(max = 40_000) int lived) {
    LocalDate born = FIRST.plusDays(offset);
    LocalDate on = born.plusDays(lived);
    int years = born.until(on).getYears();
    assertThat(Birth.aged(years, on).compare(Birth.on(born)))
        .isEqualTo(BirthAgreement.AGES_OVERLAP);
    assertThat(Birth.aged(years + 1, on).compare(Birth.on(born)))
        .isNotEqualTo(BirthAgreement.AGES_OVERLAP);
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> new Birth(FIRST, FIRST.minusDays(1), Birth.Precision.AGE))
        .hasMessageContaining("before the earliest");
    assertThatThrownBy(() -> new Birth(FIRST, FIRST.plusDays(1), Birth.Precision.DAY))
        .hasMessageContaining("one day");
  }

  private static LocalDate near(LocalDate day, int change, int by) {
    return switch (change) {
      case 0 -> day.plusYears(by);
      case 1 -> day.plusMonths(by);
      case 2 -> day.plusDays(by);
      default -> day.withDayOfMonth(Math.clamp(day.getDayOfMonth() % 10 * 10L, 1, 28));
    };
  }
}
