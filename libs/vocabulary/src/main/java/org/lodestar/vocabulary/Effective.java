package org.lodestar.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a rule, source or list entry is in force, both ends included.
 *
 * @param from first day in force
 * @param to last day in force; null while no end is known
 */
public record Effective(LocalDate from, @Nullable LocalDate to) {
  public Effective {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
    }
  }

  /** Reads the columns {@code from} and {@code to} of a table row. */
  public static Effective of(ResourceTable.Row row) {
    return new Effective(row.date("from"), row.find("to").map(LocalDate::parse).orElse(null));
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** The last day in force, absent while no end is known. */
  public Optional<LocalDate> last() {
    return Optional.ofNullable(to);
  }
}
