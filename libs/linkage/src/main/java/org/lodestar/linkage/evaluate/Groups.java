package org.lodestar.linkage.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The group of each record by which errors are told apart: sex, age band, or any column. */
public final class Groups {
  /** The group of records whose value is absent or cannot be read. */
  public static final String NOT_KNOWN = "not known";

  private final int[] group;
  private final List<String> names;

  private Groups(int[] group, List<String> names) {
    this.group = group;
    this.names = names;
  }

  /** One group for each value; absent and blank values are {@link #NOT_KNOWN}. */
  public static Groups of(@Nullable String[] values) {
    return of(values, value -> value);
  }

  /**
   * Bands of age in whole years on a day, such as 20-29.
   *
   * @param births dates written as 1987-03-12
   */
  public static Groups ageBands(@Nullable String[] births, LocalDate on, int years) {
    if (years < 1) {
      throw new IllegalArgumentException("an age band is 1 year or more");
    }
    return of(births, birth -> ageBand(birth, on, years));
  }

  private static Groups of(@Nullable String[] values, Function<String, String> name) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[] group = new int[values.length];
    for (int record = 0; record < values.length; record++) {
      String value = values[record];
      String named = value == null || value.isBlank() ? NOT_KNOWN : name.apply(value.strip());
      Integer known = numbers.putIfAbsent(named, numbers.size());
      group[record] = known == null ? numbers.size() - 1 : known;
    }
    return new Groups(group, new ArrayList<>(numbers.keySet()));
  }

  private static String ageBand(String birth, LocalDate on, int years) {
    try {
      LocalDate born = LocalDate.parse(birth);
      long first = ChronoUnit.YEARS.between(born, on) / years * years;
      return born.isAfter(on) ? NOT_KNOWN : first + "-" + (first + years - 1);
    } catch (DateTimeException e) {
      return NOT_KNOWN;
    }
  }

  int records() {
    return group.length;
  }

  int of(int record) {
    return group[record];
  }

  List<String> names() {
    return names;
  }
}
