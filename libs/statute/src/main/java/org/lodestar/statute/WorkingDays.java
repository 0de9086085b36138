package org.lodestar.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lodestar.vocabulary.ResourceTable;

/**
 * Working days: Monday to Friday without the bank holidays of England and Wales, or of any part of
 * the United Kingdom, from dated tables. A question beyond the table is refused with {@link
 * BeyondHolidays}, never guessed.
 */
public final class WorkingDays {
  private static final WorkingDays ENGLAND_AND_WALES = load("bank-holidays.psv");
  private static final WorkingDays UNITED_KINGDOM =
      load("bank-holidays.psv", "bank-holidays-beyond.psv");

  private final NavigableMap<LocalDate, String> holidays;
  private final LocalDate knownTo;

  private WorkingDays(NavigableMap<LocalDate, String> holidays, LocalDate knownTo) {
    this.holidays = holidays;
    this.knownTo = knownTo;
  }

  public static WorkingDays englandAndWales() {
    return ENGLAND_AND_WALES;
  }

  /** Without the bank holidays of any part of the United Kingdom: Freedom of Information Act. */
  public static WorkingDays unitedKingdom() {
    return UNITED_KINGDOM;
  }

  /** The first day on which the table can be asked. */
  public LocalDate firstCovered() {
    return holidays.firstKey().withDayOfYear(1);
  }

  /** The last day on which the table can be asked. */
  public LocalDate lastCovered() {
    return holidays.lastKey().plusYears(1).withDayOfYear(1).minusDays(1);
  }

  /** The last day for which holidays are announced; later ones follow the standing pattern. */
  public LocalDate knownTo() {
    return knownTo;
  }

  /** The name of the bank holiday on this day. */
  public Optional<String> findHoliday(LocalDate day) {
    return Optional.ofNullable(holidays.get(covered(day)));
  }

  /** All bank holidays of the table, in order. */
  public List<LocalDate> listHolidays() {
    return List.copyOf(holidays.keySet());
  }

  /**
   * @throws BeyondHolidays when the table does not cover the day
   */
  public boolean isWorkingDay(LocalDate day) {
    return !isWeekend(day) && !holidays.containsKey(covered(day));
  }

  /**
   * The working day that comes {@code count} working days after {@code start}, which is not itself
   * counted.
   *
   * @param count 1 or more
   * @throws BeyondHolidays when the count leads beyond the table
   */
  public LocalDate plus(LocalDate start, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("a count of working days is 1 or more, not " + count);
    }
    LocalDate from = covered(start).plusDays(1);
    // At most one working day a calendar day, so the table bounds the search.
    return Stream.iterate(from, day -> day.plusDays(1))
        .limit(ChronoUnit.DAYS.between(start, lastCovered()))
        .filter(this::isWorkingDay)
        .skip(count - 1L)
        .findFirst()
        .orElseThrow(() -> new BeyondHolidays(start));
  }

  /**
   * @throws BeyondHolidays when the search leaves the table
   */
  public LocalDate onOrBefore(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.minusDays(1);
    }
    return found;
  }

  /**
   * @throws BeyondHolidays when the search leaves the table
   */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /**
   * As {@link #plus}, but beyond the table only weekends are left out, so that the day found is
   * right or early, never late.
   */
  LocalDate plusAtMost(LocalDate start, int count) {
    LocalDate day = start;
    for (int left = count; left > 0; ) {
      day = day.plusDays(1);
      if (!isWeekend(day) && !holidays.containsKey(day)) {
        left--;
      }
    }
    return day;
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(firstCovered()) && !day.isAfter(lastCovered());
  }

  private LocalDate covered(LocalDate day) {
    if (!covers(day)) {
      throw new BeyondHolidays(day);
    }
    return day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static WorkingDays load(String... names) {
    NavigableMap<LocalDate, String> holidays = new TreeMap<>();
    LocalDate knownTo = LocalDate.MIN;
    for (ResourceTable.Row row : rows(names)) {
      LocalDate date = row.date("date");
      holidays.put(date, row.text("name"));
      if (row.text("basis").equals("KNOWN")) {
        LocalDate end = LocalDate.of(date.getYear(), 12, 31);
        knownTo = end.isAfter(knownTo) ? end : knownTo;
      }
    }
    return new WorkingDays(holidays, knownTo);
  }

  private static List<ResourceTable.Row> rows(String... names) {
    return Stream.of(names)
        .flatMap(name -> ResourceTable.read(WorkingDays.class, name).stream())
        .toList();
  }
}
