package org.lodestar.app.concerns.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that is away for a moment from a fault of ours. */
final class Outage {
  private Outage() {}

  /** Goes on when the database is away; throws anything else again. */
  static void only(RuntimeException failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (away(cause)) {
        return;
      }
    }
    throw failure;
  }

  /** Class 08: connection; 57P: the server goes down or comes up; 53: it is out of something. */
  private static boolean away(Throwable cause) {
    if (cause instanceof SQLException sql && sql.getSQLState() != null) {
      String state = sql.getSQLState();
      return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }
    return cause instanceof DataAccessResourceFailureException
        || cause instanceof CannotCreateTransactionException;
  }
}
