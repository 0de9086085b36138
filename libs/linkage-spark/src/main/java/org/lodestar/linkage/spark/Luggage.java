package org.lodestar.linkage.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.lodestar.linkage.table.Table;

/**
 * Some columns of all lists, and which record is of which list. Identifiers stay at home: away from
 * it a record is a number.
 *
 * @param starts the first record of each list
 * @param size how many records there are
 */
record Luggage(List<String> sources, int[] starts, int size, List<Broadcast<Shipped>> columns)
    implements Serializable {
  Table unpacked() {
    return Table.numbered(
        sources, starts, size, columns.stream().map(each -> each.value().column()).toList());
  }
}
