package org.lodestar.app.vault;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The one cell of the database in which a sealed text is valid. It is bound into the seal, so a
 * sealed text that is copied to another row, column or table does not open there.
 *
 * @param schema the module's schema
 * @param table the table's name without its schema
 * @param column the column that holds the sealed bytes
 * @param row the row's key, which must never change
 */
public record Place(String schema, String table, String column, UUID row) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  public Place {
    if (!isName(schema) || !isName(table) || !isName(column) || row == null) {
      throw new IllegalArgumentException("A place is named by schema, table, column and row");
    }
  }

  private static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }
}
