package org.lodestar.measures;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which kinds of facts are published, and since when, so that "nothing happened" can be told from
 * "nobody was counting".
 *
 * @param since the first month that is whole, by kind
 */
public record Coverage(Map<String, YearMonth> since) {
  public Coverage {
    since = Map.copyOf(since);
  }

  /** Kinds of which nothing is published by the end of a period. */
  Set<String> missing(Set<String> kinds, Period period) {
    Set<String> missing = new TreeSet<>();
    for (String kind : kinds) {
      YearMonth from = since.get(kind);
      if (from == null || from.isAfter(period.last())) {
        missing.add(kind);
      }
    }
    return missing;
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
