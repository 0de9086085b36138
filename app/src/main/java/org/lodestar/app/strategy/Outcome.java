package org.lodestar.app.strategy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of an action.
 *
 * @param words and day are there once somebody has said it
 */
public record Outcome(Result result, @Nullable String words, @Nullable LocalDate on) {
  /** How it ended. */
  public enum Result {
    /** Nobody has recorded it: says nothing good and nothing bad. */
    UNKNOWN,
    DONE,
    PARTLY,
    NOT_DONE
  }

  public Outcome {
    if ((result == Result.UNKNOWN) != (words == null && on == null)) {
      throw new IllegalArgumentException("What came of it is said with words and a day");
    }
  }

  /** Nobody has recorded it. */
  public static Outcome unknown() {
    return new Outcome(Result.UNKNOWN, null, null);
  }

  /** Whether somebody has recorded that it was not done, or not all of it. */
  public boolean fallsShort() {
    return result == Result.PARTLY || result == Result.NOT_DONE;
  }

  /** Whether somebody has recorded it. */
  public boolean known() {
    return result != Result.UNKNOWN;
  }
}
