package org.lodestar.app.retention;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.RecordClass;

/**
 * What a disposal counted of one class.
 *
 * @param rule by which; null for an erasure
 * @param tooMany more than the rule takes for right without an explanation
 * @param disposed gone so far
 * @param passedOver meant to go, and kept because something had changed since
 */
public record DisposalLine(
    RecordClass recordClass,
    @Nullable UUID rule,
    @Nullable Integer ruleVersion,
    Tally tally,
    boolean tooMany,
    int disposed,
    int passedOver) {
  /**
   * Counts of the first look.
   *
   * @param kept all records of the class
   * @param due would go
   * @param held over, and under a hold
   * @param open over, and something is going on
   * @param toReview over, and somebody has to look
   */
  public record Tally(int kept, int due, int held, int open, int toReview) {
    /** Records whose time is over. */
    public int over() {
      return due + held + open + toReview;
    }
  }
}
