package org.lodestar.app.concerns;

import java.util.UUID;

/**
 * What a worker who writes of their own tells besides the report. The room in which they write
 * keeps it; here it is searched for names and numbers, as a report is.
 */
public interface Beside {
  /**
   * Keeps it, in the transaction that stores the report and while the concern is open to its
   * writer.
   *
   * @param receiver the organisation that reads it
   */
  void keep(Report report, Taking taking, UUID receiver, String reference);

  /** All that was written. */
  String words();

  /** Name of the person that it is about; empty where none was told. */
  String name();

  /** Words in which children are named. */
  String children();

  /** Words in which numbers of records elsewhere stand. */
  String elsewhere();
}
