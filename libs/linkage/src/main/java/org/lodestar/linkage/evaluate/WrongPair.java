package org.lodestar.linkage.evaluate;

/**
 * A pair on which linkage and truth differ.
 *
 * @param weight not a number when the two records were never compared
 */
public record WrongPair(int left, int right, double weight, Kind kind) {
  /** What went wrong. */
  public enum Kind {
    /** Linked, and of two entities (false positive). */
    FALSE_LINK,
    /** Of one entity and compared, but the weight is below the threshold (false negative). */
    MISSED_BELOW_THRESHOLD,
    /** Of one entity, but no blocking rule brought the two together (false negative). */
    NEVER_COMPARED
  }
}
