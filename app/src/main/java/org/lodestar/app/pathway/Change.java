package org.lodestar.app.pathway;

import java.util.List;

/**
 * One difference between two versions.
 *
 * @param step code of the step
 * @param ours whether it is a step of our own
 * @param title its title, for a step of our own
 * @param before values as kept: words, codes or identifiers; empty when there were none
 */
public record Change(
    String step, boolean ours, String title, Field field, List<String> before, List<String> after) {
  /** What differs. */
  public enum Field {
    /** The step is new. */
    ADDED,
    /** The step is gone. */
    REMOVED,
    TITLE,
    OWNER,
    CONTACTS,
    LIMIT,
    WORDS,
    PLACE,
    WHO,
    WAYS,
    AFTER,
    THEN
  }

  public Change {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
