package org.lodestar.app.ground;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Slot: tells the database at the start of each transaction who acts. Filled by {@code members}.
 */
public interface TransactionOpening {
  /** Sets what row-level security needs, for this transaction only. */
  void open(Connection connection, Standing standing) throws SQLException;
}
