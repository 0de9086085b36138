package org.lodestar.disclosure;

import java.util.List;

/**
 * A table as it may be published.
 *
 * @param table what was given
 * @param rows in the same order
 * @param utility how much is left
 * @param attack how an attack on it went
 * @param findings what to know before publishing
 */
public record Protected(
    Table table, List<ProtectedRow> rows, Utility utility, Attack attack, List<Finding> findings) {
  public Protected {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /** What a reader gets, for the register of releases. */
  public Release release(String name, long off) {
    return new Release(
        name,
        table.dimensions(),
        rows.stream().map(row -> new ReleasedRow(row.codes(), row.count(), off, 0)).toList());
  }
}
