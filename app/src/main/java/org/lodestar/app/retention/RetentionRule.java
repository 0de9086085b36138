package org.lodestar.app.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.RecordClass;

/**
 * How long a class of record is kept. A version is never changed.
 *
 * @param version 0 for the one the platform ships with
 * @param setBy the data protection officer; null for the one the platform ships with
 */
public record RetentionRule(
    UUID id,
    RecordClass recordClass,
    int version,
    Terms terms,
    @Nullable UUID setBy,
    Instant setAt) {
  /** What is done when the time is over. */
  public enum Doing {
    DISPOSE,
    /** Somebody looks; nothing goes. */
    REVIEW
  }

  /**
   * What a rule says.
   *
   * @param months after the clock began
   * @param birthday of the youngest, in years, before which nothing goes; null where it does not
   *     matter
   * @param noticeDays between the second approval and the first deletion
   * @param mostPercent of all records of the class that may go at once without an explanation
   * @param source where it is written
   * @param toBeConfirmed nobody of the practice has confirmed it yet
   */
  public record Terms(
      int months,
      @Nullable Integer birthday,
      Doing doing,
      int noticeDays,
      int mostPercent,
      String source,
      boolean toBeConfirmed) {
    public Terms {
      if (months < 0 || noticeDays < 0 || mostPercent < 1 || mostPercent > 100) {
        throw new IllegalArgumentException("A rule has a length, a notice and a share");
      }
      if (source.isBlank()) {
        throw new IllegalArgumentException("A rule has a source");
      }
    }
  }
}
