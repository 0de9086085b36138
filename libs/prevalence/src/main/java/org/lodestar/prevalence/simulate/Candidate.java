package org.lodestar.prevalence.simulate;

import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * A method to be tried on made-up tables.
 *
 * @param name in words
 * @param way from a table to what is said; the seeds are the table's own
 */
public record Candidate(String name, Way way) {
  /** From a table to what is said of it. */
  @FunctionalInterface
  public interface Way {
    Told of(CaptureTable table, Seeds seeds);
  }
}
