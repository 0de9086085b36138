package org.lodestar.app.audit;

import java.util.List;

/**
 * Slot: what else is wrong in the database that whoever looks after the record must know, such as
 * rows that the platform did not write. Filled by later rooms.
 */
public interface OtherFaults {
  /** What is wrong, a short line each; empty when all is well. */
  List<String> faults();

  /** Looks for it: each night, on one machine. */
  default void look() {}
}
