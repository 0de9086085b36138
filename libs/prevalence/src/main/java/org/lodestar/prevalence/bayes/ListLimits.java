package org.lodestar.prevalence.bayes;

import java.util.stream.IntStream;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * Which tables a method can take.
 *
 * @param method as the reader knows it
 * @param fewest lists
 * @param most lists
 */
public record ListLimits(String method, int fewest, int most) {
  /**
   * The table, where the method can take it.
   *
   * @throws PrevalenceException saying what is wrong with it and what to do
   */
  public CaptureTable checked(CaptureTable table) {
    if (table.size() < fewest) {
      throw new PrevalenceException(
          method + " needs at least " + fewest + " lists; the table has " + table.size() + ".");
    }
    if (table.size() > most) {
      throw new PrevalenceException(
          "%s takes at most %d lists; the table has %d. Merge lists of one kind first."
              .formatted(method, most, table.size()));
    }
    if (table.people() == 0) {
      throw new PrevalenceException("Nobody is on any list: there is nothing to estimate from.");
    }
    IntStream.range(0, table.size())
        .filter(list -> table.total(list) == 0)
        .findFirst()
        .ifPresent(list -> refuseUnused(table.lists().get(list)));
    return table;
  }

  /** A list that nobody is on would not be neutral here: its prior pulls the answer. */
  private void refuseUnused(String list) {
    throw new PrevalenceException(
        "Nobody is on the list \""
            + list
            + "\". "
            + method
            + " would be moved by it although it tells nothing: leave it out.");
  }
}
