package org.lodestar.prevalence.latent;

import java.util.stream.IntStream;
import org.lodestar.prevalence.table.CaptureTable;

/** The histories that people have, and the empty one first, cut in two halves of lists. */
final class Histories {
  final int lists;
  final int lowLists;
  final long people;
  final int[] history;
  final long[] counts;

  Histories(CaptureTable table) {
    this.lists = table.size();
    this.lowLists = lists / 2;
    this.people = table.people();
    this.history =
        IntStream.range(0, table.histories())
            .filter(each -> each == 0 || table.count(each) > 0)
            .toArray();
    this.counts = IntStream.of(history).mapToLong(table::count).toArray();
  }

  int size() {
    return history.length;
  }

  int low(int cell) {
    return history[cell] & ((1 << lowLists) - 1);
  }

  int high(int cell) {
    return history[cell] >> lowLists;
  }
}
