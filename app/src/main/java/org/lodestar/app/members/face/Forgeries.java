package org.lodestar.app.members.face;

import java.util.UUID;
import org.lodestar.app.members.store.ForgedRows;
import org.springframework.stereotype.Component;

/** Where a later room tells of a row that the platform did not write. */
@Component
public class Forgeries {
  private final ForgedRows rows;

  Forgeries(ForgedRows rows) {
    this.rows = rows;
  }

  /**
   * A row was met whose code is not right.
   *
   * @param table with its schema
   * @param key of the row, of which the beginning is told: too little to try a secret against
   */
  public void met(String table, byte[] key) {
    rows.met(table, ForgedRows.beginning(key), null);
  }

  /**
   * The same of a row whose key is no secret.
   *
   * @param table with its schema
   * @param key of the row
   */
  public void met(String table, UUID key) {
    rows.met(table, key.toString(), null);
  }
}
