package org.lodestar.app.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.lodestar.app.ground.DatabaseAccess;
import org.springframework.stereotype.Component;

/** Empties the ledger, for tests that have it to themselves. */
@Component
public class EmptyLedger {
  private final DatabaseAccess access;

  EmptyLedger(DatabaseAccess access) {
    this.access = access;
  }

  /** Nothing was told, tallied, closed or counted outside. */
  public void begin() throws SQLException {
    asOwner("truncate ledger.heard, ledger.fact, ledger.tally, ledger.snapshot, ledger.formula");
    asOwner("update ledger.book set seq = 0");
    asOwner("delete from ledger.coverage");
    asOwner("truncate figures.outside_count");
  }

  /**
   * Carries out a statement as the owner, who stands past what the platform may do. Even the owner
   * sees facts only as the counter, for the policies are forced.
   */
  public void asOwner(String statement) throws SQLException {
    DatabaseAccess.Credentials owner = access.owner();
    try (Connection connection =
        DriverManager.getConnection(access.url(), owner.user(), owner.password())) {
      connection
          .createStatement()
          .execute("select set_config('lodestar.kind', 'COUNTER', false); " + statement);
    }
  }
}
