package org.lodestar.app.ground;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database that a build before the first release filled. Its schemas were cut otherwise and are
 * not carried over; from the first release on migrations only append.
 */
final class EarlierBuild {
  private EarlierBuild() {}

  /**
   * Refuses a database that holds a migrated schema of no module, or one that was laid out
   * otherwise than this build lays it out. Nothing in it is changed.
   *
   * @param asHere whether what was applied to a module's schema is what this build has for it
   */
  static void refuse(JdbcClient database, Collection<String> modules, Predicate<String> asHere) {
    List<String> otherwise =
        migrated(database).stream()
            .filter(schema -> !modules.contains(schema) || !asHere.test(schema))
            .toList();
    if (!otherwise.isEmpty()) {
      throw new Refusal(
          "These data were kept by another build of Lodestar, which laid them out otherwise ("
              + String.join(", ", otherwise)
              + "): nothing in them was changed, so keep them for that build and start this one"
              + " on an empty folder, which you choose with --data.");
    }
  }

  private static List<String> migrated(JdbcClient database) {
    return database
        .sql(
            "select schemaname from pg_tables where tablename = 'flyway_schema_history' order by 1")
        .query(String.class)
        .list();
  }
}
