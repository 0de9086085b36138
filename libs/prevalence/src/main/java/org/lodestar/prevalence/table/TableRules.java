package org.lodestar.prevalence.table;

import java.util.stream.IntStream;
import org.lodestar.prevalence.PrevalenceException;

/** What no table may be that anything is to be estimated from. */
public final class TableRules {
  private TableRules() {}

  /**
   * Refuses a table of nobody, a list that nobody or everybody is on, and two lists with the same
   * people.
   *
   * @throws PrevalenceException naming the lists
   */
  public static void check(CaptureTable table) {
    if (table.people() == 0) {
      throw new PrevalenceException(
          "There is nobody in the table: give the people on each combination of lists.");
    }
    IntStream.range(0, table.size()).forEach(list -> checkList(table, list));
    for (int one = 0; one < table.size(); one++) {
      for (int other = one + 1; other < table.size(); other++) {
        checkPair(table, one, other);
      }
    }
  }

  private static void checkList(CaptureTable table, int list) {
    if (table.total(list) == 0) {
      throw new PrevalenceException(
          "Nobody is on the list \"" + table.lists().get(list) + "\": leave it out.");
    }
    if (table.total(list) == table.people()) {
      throw new PrevalenceException(
          "Everybody is on the list \""
              + table.lists().get(list)
              + "\", so the others show nobody that it misses. Leave it out, or give those who are"
              + " only on other lists.");
    }
  }

  private static void checkPair(CaptureTable table, int one, int other) {
    long both = table.onAll(1 << one | 1 << other);
    if (both == table.total(one) && both == table.total(other)) {
      throw new PrevalenceException(
          "The lists \""
              + table.lists().get(one)
              + "\" and \""
              + table.lists().get(other)
              + "\" hold the same people: one is a copy of the other. Leave one out.");
    }
  }
}
