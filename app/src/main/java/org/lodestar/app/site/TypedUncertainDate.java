package org.lodestar.app.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody remembers it: the person first says how well it is known, then fills in that
 * much. What is typed for another answer is left alone and ignored.
 */
public record TypedUncertainDate(
    @Nullable Known known,
    @Nullable TypedDate exact,
    @Nullable TypedDate month,
    @Nullable TypedDate year,
    @Nullable String age,
    @Nullable TypedDate from,
    @Nullable TypedDate to) {

  /** How well the date is known. */
  public enum Known {
    EXACT,
    MONTH,
    YEAR,
    AGED_ABOUT,
    RANGE,
    NOT_KNOWN
  }

  /** What was meant; no default of 1 January. */
  public sealed interface Meaning {
    /** The very day. */
    record Exact(LocalDate day) implements Meaning {}

    /** Some day of a month. */
    record Month(YearMonth month) implements Meaning {}

    /** Some day of a year. */
    record Year(int year) implements Meaning {}

    /** The person was about so many years old. */
    record AgedAbout(int age) implements Meaning {}

    /** Some day between two, both included. */
    record Range(LocalDate from, LocalDate to) implements Meaning {}

    /** Not known. */
    record NotKnown() implements Meaning {}
  }

  /** An empty answer. */
  public static TypedUncertainDate empty() {
    return new TypedUncertainDate(null, null, null, null, null, null, null);
  }

  /** Fills the form from what is known. */
  public static TypedUncertainDate of(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Exact exact -> with(Known.EXACT, TypedDate.of(exact.day()), null, null, null);
      case Meaning.Month month ->
          with(
              Known.MONTH,
              null,
              new TypedDate(
                  "",
                  String.valueOf(month.month().getMonthValue()),
                  String.valueOf(month.month().getYear())),
              null,
              null);
      case Meaning.Year year ->
          with(Known.YEAR, null, null, new TypedDate("", "", String.valueOf(year.year())), null);
      case Meaning.AgedAbout age ->
          with(Known.AGED_ABOUT, null, null, null, String.valueOf(age.age()));
      case Meaning.Range range ->
          new TypedUncertainDate(
              Known.RANGE,
              null,
              null,
              null,
              null,
              TypedDate.of(range.from()),
              TypedDate.of(range.to()));
      case Meaning.NotKnown nothing -> with(Known.NOT_KNOWN, null, null, null, null);
    };
  }

  private static TypedUncertainDate with(
      Known known,
      @Nullable TypedDate exact,
      @Nullable TypedDate month,
      @Nullable TypedDate year,
      @Nullable String age) {
    return new TypedUncertainDate(known, exact, month, year, age, null, null);
  }

  /** Whether no answer was chosen. */
  public boolean blank() {
    return known == null;
  }

  /** What was meant, or nothing when the fields of the chosen answer make no sense. */
  public Optional<Meaning> meaning() {
    if (known == null) {
      return Optional.empty();
    }
    try {
      return switch (known) {
        case EXACT -> day(exact).map(Meaning.Exact::new);
        case MONTH -> Optional.of(new Meaning.Month(yearMonth()));
        case YEAR -> Optional.of(new Meaning.Year(Digits.year(year == null ? null : year.year())));
        case AGED_ABOUT -> years().map(Meaning.AgedAbout::new);
        case RANGE -> range();
        case NOT_KNOWN -> Optional.of(new Meaning.NotKnown());
      };
    } catch (DateTimeException | NumberFormatException senseless) {
      return Optional.empty();
    }
  }

  private YearMonth yearMonth() {
    TypedDate typed = month == null ? TypedDate.of(null) : month;
    return YearMonth.of(Digits.year(typed.year()), Digits.number(typed.month()));
  }

  private Optional<Integer> years() {
    int typed = Digits.number(age);
    return typed <= 120 ? Optional.of(typed) : Optional.empty();
  }

  private Optional<Meaning> range() {
    return day(from)
        .flatMap(
            start ->
                day(to)
                    .filter(end -> !end.isBefore(start))
                    .map(end -> new Meaning.Range(start, end)));
  }

  private static Optional<LocalDate> day(@Nullable TypedDate typed) {
    return typed == null ? Optional.empty() : typed.date();
  }
}
