package org.lodestar.app.ground;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Begins each transaction by telling the database who acts, so that no query can forget to. */
final class StandingTransactionManager extends JdbcTransactionManager {
  private final transient DataSource source;
  private final transient TransactionOpening opening;

  StandingTransactionManager(DataSource source, TransactionOpening opening) {
    super(source);
    this.source = source;
    this.opening = opening;
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    try {
      Connection connection = DataSourceUtils.getConnection(source);
      Standing standing = Standing.current();
      opening.open(connection, standing);
      BegunAs.note(source, standing);
    } catch (SQLException | RuntimeException e) {
      doRollbackAndCleanup(transaction);
      throw new CannotCreateTransactionException("The transaction could not be opened", e);
    }
  }

  private void doRollbackAndCleanup(Object transaction) {
    try {
      Connection connection = DataSourceUtils.getConnection(source);
      connection.rollback();
    } catch (SQLException e) {
      logger.debug("Rollback after a failed opening failed too", e);
    }
    doCleanupAfterCompletion(transaction);
  }
}
