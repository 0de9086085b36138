package org.lodestar.linkage.propose;

import java.util.List;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

/**
 * A column at a glance.
 *
 * @param name of the column
 * @param kind what it seems to hold
 * @param complete share of the records that have a value
 * @param distinct how many distinct values there are
 * @param commonest share of the commonest value among those that have one
 */
public record Profile(String name, Kind kind, double complete, int distinct, double commonest) {
  /** What a column seems to hold. */
  public static Profile of(Column column) {
    return Recognition.of(column);
  }

  /** All columns of a table. */
  public static List<Profile> all(Table table) {
    return table.columns().stream().map(Recognition::of).toList();
  }
}
