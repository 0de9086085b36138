package org.lodestar.measures;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which kinds of facts are published, and since when, so that "nothing happened" can be told from
 * "nobody was counting".
 *
 * @param since the first month that is whole, by kind
 * @param returned of kinds that somebody outside counts for us month by month: for each month that
 *     was counted the one in which it is told, its own or a later one
 */
public record Coverage(
    Map<String, YearMonth> since, Map<String, Map<YearMonth, YearMonth>> returned) {
  public Coverage {
    since = Map.copyOf(since);
    Map<String, Map<YearMonth, YearMonth>> all = new HashMap<>();
    returned.forEach((kind, months) -> all.put(kind, Map.copyOf(months)));
    returned = Map.copyOf(all);
  }

  /** Where nobody outside counts anything for us. */
  public Coverage(Map<String, YearMonth> since) {
    this(since, Map.of());
  }

  /**
   * The same with kinds that somebody outside counts for us. They are told since the first month in
   * which a count is; before there is any, nobody tells them.
   *
   * @param months that were counted, each with the one in which it is told
   */
  public Coverage with(Set<String> kinds, Map<YearMonth, YearMonth> months) {
    if (months.isEmpty()) {
      return this;
    }
    YearMonth first = Collections.min(months.values());
    Map<String, YearMonth> begun = new HashMap<>(since);
    Map<String, Map<YearMonth, YearMonth>> counted = new HashMap<>(returned);
    for (String kind : kinds) {
      begun.put(kind, first);
      counted.put(kind, months);
    }
    return new Coverage(begun, counted);
  }

  /** Kinds of which nothing is published by the end of a period, or not all of its months. */
  Set<String> missing(Set<String> kinds, Period period) {
    Set<String> missing = new TreeSet<>();
    for (String kind : kinds) {
      YearMonth from = since.get(kind);
      if (from == null || from.isAfter(period.last()) || !isReturned(kind, period)) {
        missing.add(kind);
      }
    }
    return missing;
  }

  /** Whether each month of a period was counted, and is told by its end. */
  private boolean isReturned(String kind, Period period) {
    Map<YearMonth, YearMonth> months = returned.get(kind);
    if (months == null) {
      return true;
    }
    for (YearMonth each = period.first(); !each.isAfter(period.last()); each = each.plusMonths(1)) {
      YearMonth told = months.get(each);
      if (told == null || told.isAfter(period.last())) {
        return false;
      }
    }
    return true;
  }

  /** Of what is published, whether all of it is for the whole of a period. */
  Quality quality(Set<String> kinds, Period period) {
    boolean late =
        kinds.stream()
            .map(since::get)
            .anyMatch(from -> from == null || from.isAfter(period.first()));
    return late ? Quality.PARTIAL : Quality.WHOLE;
  }
}
