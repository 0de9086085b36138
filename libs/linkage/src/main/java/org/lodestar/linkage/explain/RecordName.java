package org.lodestar.linkage.explain;

import org.lodestar.linkage.table.Table;

/**
 * A record by its place, which tells nothing about whom it is of to who does not have the list.
 *
 * @param list place of its list, from 0
 * @param number of the record in its list, from 1
 */
public record RecordName(int list, int number) {
  static RecordName of(Table table, int row) {
    int list = table.source(row);
    return new RecordName(list, row - table.start(list) + 1);
  }
}
