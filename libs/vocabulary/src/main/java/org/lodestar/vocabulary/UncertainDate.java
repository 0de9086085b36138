package org.lodestar.vocabulary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as far as it is known. Never invents a day: what is known to the month has an earliest and
 * a latest day and no other.
 *
 * <p>Written forms, which {@link #parse} reads and {@link #print} writes: {@code 2026-03-01},
 * {@code 2026-03}, {@code 2026}, {@code age 15}, {@code 2024..2026-03}, {@code unknown}.
 */
public sealed interface UncertainDate {

  /** The first day it could be; absent when nothing bounds it. */
  Optional<LocalDate> earliest();

  /** The last day it could be; absent when nothing bounds it. */
  Optional<LocalDate> latest();

  /** The written form. */
  String print();

  /** The first day it could be, for somebody born on {@code born}. */
  default Optional<LocalDate> earliest(UncertainDate born) {
    return earliest();
  }

  /** The last day it could be, for somebody born on {@code born}. */
  default Optional<LocalDate> latest(UncertainDate born) {
    return latest();
  }

  /** A day can be named. */
  default boolean isExact() {
    return this instanceof Exact;
  }

  /**
   * Reads a written form.
   *
   * @throws IllegalArgumentException in words when the text is none of the forms
   */
  static UncertainDate parse(String text) {
    return UncertainDateText.parse(text);
  }

  /** A date that can bound a range. */
  sealed interface Bounded extends UncertainDate permits Exact, Month, Year {
    LocalDate first();

    LocalDate last();

    @Override
    default Optional<LocalDate> earliest() {
      return Optional.of(first());
    }

    @Override
    default Optional<LocalDate> latest() {
      return Optional.of(last());
    }
  }

  /** Known to the day. */
  record Exact(LocalDate day) implements Bounded {
    @Override
    public LocalDate first() {
      return day;
    }

    @Override
    public LocalDate last() {
      return day;
    }

    @Override
    public String print() {
      return day.toString();
    }
  }

  /** Known to the month. */
  record Month(java.time.YearMonth month) implements Bounded {
    @Override
    public LocalDate first() {
      return month.atDay(1);
    }

    @Override
    public LocalDate last() {
      return month.atEndOfMonth();
    }

    @Override
    public String print() {
      return month.toString();
    }
  }

  /** Known to the year. */
  record Year(int year) implements Bounded {
    public Year {
      if (year < 1000 || year > 9999) {
        throw new IllegalArgumentException("A year has four digits, not " + year + ".");
      }
    }

    @Override
    public LocalDate first() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate last() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public String print() {
      return Integer.toString(year);
    }
  }

  /** Known only by the age that the person had, in completed years. */
  record AgedAt(int age) implements UncertainDate {
    public AgedAt {
      if (age < 0 || age > 120) {
        throw new IllegalArgumentException("An age is from 0 to 120, not " + age + ".");
      }
    }

    @Override
    public Optional<LocalDate> earliest() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> earliest(UncertainDate born) {
      return born.earliest().map(day -> day.plusYears(age));
    }

    @Override
    public Optional<LocalDate> latest(UncertainDate born) {
      return born.latest().map(day -> day.plusYears(age + 1L).minusDays(1));
    }

    @Override
    public String print() {
      return "age " + age;
    }
  }

  /** Some day between two dates, or the whole time between them. */
  record Range(Bounded from, Bounded to) implements UncertainDate {
    public Range {
      if (to.last().isBefore(from.first())) {
        throw new IllegalArgumentException(
            "The range ends before it begins: " + from.print() + ".." + to.print() + ".");
      }
    }

    @Override
    public Optional<LocalDate> earliest() {
      return from.earliest();
    }

    @Override
    public Optional<LocalDate> latest() {
      return to.latest();
    }

    @Override
    public String print() {
      return from.print() + ".." + to.print();
    }
  }

  /** Nothing is known. */
  record Unknown() implements UncertainDate {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.empty();
    }

    @Override
    public String print() {
      return "unknown";
    }
  }
}
