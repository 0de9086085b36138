package org.lodestar.app.audit;

import java.util.List;
import java.util.UUID;

/**
 * Slot: a module that holds data on people says what it holds on one, and erases it. Serves
 * requests for access and erasure; every call is audited by the caller.
 */
public interface PersonalDataHolder {
  /** The module's name, as in its schema. */
  String module();

  /** What is held on a subject: kinds and counts, never content. */
  List<Holding> holdingsOn(UUID subject);

  /**
   * Erases all that is held on a subject; doing it twice is harmless. Returns how much was erased.
   */
  int erase(UUID subject);

  /**
   * Something held.
   *
   * @param kind code of the kind of record
   * @param count how many
   */
  record Holding(String kind, long count) {}
}
