package org.lodestar.app.library;

import java.time.LocalDate;
import java.util.Map;

/**
 * How often files of the toolkit are taken: counted by the day and of nobody, also for rooms that
 * draw a file of it themselves.
 */
public interface MaterialsTaken {
  /** Counts that a file of an item was taken today, and nothing else. */
  void taken(String item);

  /**
   * How often files of each item were taken, from one day to another; those of which nobody took
   * any are missing.
   */
  Map<String, Integer> taken(LocalDate first, LocalDate last);
}
