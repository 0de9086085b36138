package org.lodestar.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.vocabulary.ResourceTable;

/** The numbers under which nothing is told: dated rows with their source, not constants. */
public enum Threshold {
  /** Counts that partners, boards and staff are shown. */
  PARTNERS,
  /** Counts in tables for everybody. */
  PUBLIC,
  /** Of how many on a middle, or a value that most stay under, is told. */
  MIDDLE,
  /** In steps of how many counts are told that may be asked for again and again. */
  ROUNDING;

  private static final List<ResourceTable.Row> ROWS =
      ResourceTable.read(Threshold.class, "thresholds.psv");

  /** The number that holds now. */
  public int number() {
    return row().number("number");
  }

  /** Since when. */
  public LocalDate from() {
    return row().date("from");
  }

  /** Who says so. */
  public String source() {
    return row().text("source");
  }

  private ResourceTable.Row row() {
    return ROWS.stream()
        .filter(row -> row.text("name").equals(name()))
        .reduce((_, later) -> later)
        .orElseThrow(() -> new IllegalStateException("No threshold " + name()));
  }
}
