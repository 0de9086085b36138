package org.lodestar.postgres;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of texts comes from a library that other programs may have in another version. An index
 * that was made in the old order may not find what is there, and may let in what is there already:
 * it is made anew before anybody asks it, and the version is written down only after that, so that
 * a start that was broken off does it again.
 */
final class Collations {
  private static final Logger LOG = System.getLogger("org.lodestar.postgres");

  private static final String DATABASES =
      "select datname from pg_database where datallowconn"
          + " and datcollversion is distinct from pg_database_collation_actual_version(oid)"
          + " order by datname";
  private static final String COLLATIONS =
      "select format('%I.%I', n.nspname, c.collname) from pg_collation c"
          + " join pg_namespace n on n.oid = c.collnamespace"
          + " where c.collversion is not null"
          + " and c.collversion is distinct from pg_collation_actual_version(c.oid)"
          + " and c.collencoding in (-1, pg_char_to_encoding(getdatabaseencoding()))";

  private Collations() {}

  /** Before the work, which may take minutes. */
  static void tellBegin() {
    LOG.log(
        Level.WARNING,
        "The PostgreSQL programs order texts by another version than before: all indexes are made"
            + " anew, once.");
  }

  static void tellEnd() {
    LOG.log(Level.WARNING, "All indexes are made anew.");
  }

  /** Names of the databases whose texts were ordered by another version than the programs have. */
  static List<String> moved(Connection root) throws SQLException {
    return texts(root, DATABASES);
  }

  /**
   * Makes the indexes of a database anew.
   *
   * @param root a superuser's connection to this database
   * @param name of the database
   */
  static void follow(Connection root, String name) throws SQLException {
    execute(root, "reindex database " + name);
    for (String collation : texts(root, COLLATIONS)) {
      execute(root, "alter collation " + collation + " refresh version");
    }
    execute(root, "alter database " + name + " refresh collation version");
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
