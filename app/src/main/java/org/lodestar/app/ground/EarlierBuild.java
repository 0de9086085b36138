package org.lodestar.app.ground;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database that a build before the first release filled. Its schemas were cut otherwise and are
 * not carried over; from the first release on migrations only append.
 */
final class EarlierBuild {
  private EarlierBuild() {}

  /** Refuses a database that holds a migrated schema of no module. Nothing in it is changed. */
  static void refuse(JdbcClient database, Collection<String> modules) {
    List<String> unknown = new ArrayList<>(migrated(database));
    unknown.removeAll(modules);
    if (!unknown.isEmpty()) {
      throw new Refusal(
          "These data were kept by another build of Lodestar, which laid them out otherwise ("
              + String.join(", ", unknown)
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
