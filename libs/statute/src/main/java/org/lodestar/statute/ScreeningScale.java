package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/** The numbers of the screening aid in force on a day. */
final class ScreeningScale {
  private static final List<ResourceTable.Row> ROWS =
      ResourceTable.read(ScreeningScale.class, "screening.psv");

  private final Map<String, Integer> numbers;

  private ScreeningScale(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  static ScreeningScale on(LocalDate day) {
    return new ScreeningScale(
        ROWS.stream()
            .filter(row -> Effective.of(row).covers(day))
            .collect(
                Collectors.toUnmodifiableMap(row -> row.text("name"), row -> row.number("value"))));
  }

  int get(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IllegalStateException("screening.psv has no " + name + " on this day");
    }
    return number;
  }
}
