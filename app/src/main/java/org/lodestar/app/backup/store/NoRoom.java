package org.lodestar.app.backup.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Refusal;

/** A disk that is full, by what its system or the database says of it. */
public final class NoRoom {
  private static final String DISK_FULL = "53100";

  private NoRoom() {}

  public static boolean isCauseOf(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())
          || String.valueOf(cause.getMessage()).contains("No space left")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The sentence for it.
   *
   * @param done what was being done, such as {@code restored}
   */
  public static Refusal refusal(String done) {
    return new Refusal(
        "The disk is full, so nothing was " + done + " and nothing was left behind: make room.");
  }
}
