package org.lodestar.app.community.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.app.community.FixedDay;
import org.lodestar.vocabulary.ResourceTable;

/** Days that come each year, as records with a source. */
public final class FixedDays {
  private static final List<ResourceTable.Row> ROWS =
      ResourceTable.read(FixedDays.class, "fixed-days.psv");

  private static final int NTH_OF_A_MONTH = 3;

  private FixedDays() {}

  /** Those that end on a day or later, and begin within a year of it, the first one first. */
  public static List<FixedDay> yearFrom(LocalDate day) {
    LocalDate end = day.plusYears(1);
    return IntStream.rangeClosed(day.getYear(), end.getYear())
        .boxed()
        .flatMap(year -> ROWS.stream().map(row -> day(row, year)))
        .filter(each -> !each.ends().isBefore(day) && each.begins().isBefore(end))
        .sorted(Comparator.comparing(FixedDay::begins))
        .toList();
  }

  private static FixedDay day(ResourceTable.Row row, int year) {
    LocalDate begins = begins(row.text("day"), year);
    return new FixedDay(
        row.text("name"),
        begins,
        begins.plusDays(row.number("days") - 1L),
        row.text("source"),
        row.text("mark").equals("M"));
  }

  private static LocalDate begins(String rule, int year) {
    String[] parts = rule.split("-", -1);
    int month = Integer.parseInt(parts[0]);
    int number = Integer.parseInt(parts[1]);
    return parts.length == NTH_OF_A_MONTH
        ? LocalDate.of(year, month, 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.valueOf(parts[2])))
        : LocalDate.of(year, month, number);
  }
}
