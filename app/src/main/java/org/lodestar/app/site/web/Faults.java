package org.lodestar.app.site.web;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What a failure means for the person who waits. */
final class Faults {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Faults() {}

  /** The status that fits: too big, not understood, database away, or a fault of ours. */
  static int status(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      int status = known(cause);
      if (status != 0) {
        return status;
      }
    }
    return 500;
  }

  /** Eight hexadecimal digits that link a page to a line of the log. */
  static String reference() {
    return String.format(Locale.ROOT, "%08x", RANDOM.nextInt());
  }

  private static int known(Throwable cause) {
    return switch (cause) {
      case InvalidParameterException invalid -> invalid.getErrorCode();
      case MaxUploadSizeExceededException tooBig -> 413;
      case ClientAbortException gone -> 400;
      case DataAccessResourceFailureException away -> 503;
      case CannotCreateTransactionException away -> 503;
      case SQLTransientConnectionException away -> 503;
      case SQLException sql when away(sql.getSQLState()) -> 503;
      default -> 0;
    };
  }

  /** Class 08: connection; 57P: the server goes down or comes up; 53: it is out of something. */
  private static boolean away(@org.jspecify.annotations.Nullable String state) {
    return state != null
        && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
  }
}
