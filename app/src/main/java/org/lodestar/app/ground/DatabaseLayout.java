package org.lodestar.app.ground;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a database is laid out, by the migrations that it has been through; and laying out an empty
 * one in the same way, so that rows that were copied from the one fit into the other.
 */
public final class DatabaseLayout {
  private DatabaseLayout() {}

  /** The migrations that a database has been through, module by module. */
  public static List<AppliedMigration> of(Connection connection) throws SQLException {
    List<AppliedMigration> applied = new ArrayList<>();
    for (String module : migrated(connection)) {
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "select script, checksum from \""
                      + module
                      + "\".flyway_schema_history where success and type = 'SQL'"
                      + " order by installed_rank")) {
        while (rows.next()) {
          Object checksum = rows.getObject(2);
          applied.add(
              new AppliedMigration(
                  module, rows.getString(1), checksum == null ? null : rows.getInt(2)));
        }
      }
    }
    return applied;
  }

  /** The schemas that hold a module. */
  public static List<String> migrated(Connection connection) throws SQLException {
    List<String> schemas = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select schemaname from pg_tables where tablename = 'flyway_schema_history'"
                    + " order by 1")) {
      while (rows.next()) {
        schemas.add(rows.getString(1));
      }
    }
    return schemas;
  }

  /**
   * Refuses what a newer version of the platform kept.
   *
   * @param by the version that kept it
   */
  public static void refuseNewer(Version by, List<AppliedMigration> applied) {
    List<String> files = applied.stream().map(AppliedMigration::file).toList();
    if (by.isNewerThan(Version.running()) || NewerBuild.isNewer(files, Migrations.names())) {
      throw NewerBuild.refusal(by.text());
    }
  }

  /**
   * Lays out an empty database by these migrations and no others.
   *
   * @throws Refusal when this build words one of them otherwise
   */
  public static void lay(DatabaseAccess access, List<AppliedMigration> wanted) {
    Set<String> files = new TreeSet<>();
    wanted.forEach(migration -> files.add(migration.file()));
    Migrations migrations = new Migrations(access);
    if (files.equals(Migrations.names())) {
      migrations.run();
    } else {
      migrations.run(files);
    }
  }

  /** Whether what is laid out here is what was laid out there, word for word. */
  public static void refuseOther(List<AppliedMigration> here, List<AppliedMigration> there) {
    Map<String, AppliedMigration> ours = new HashMap<>();
    here.forEach(migration -> ours.put(migration.file(), migration));
    Set<String> otherwise = new TreeSet<>();
    for (AppliedMigration migration : there) {
      if (!migration.equals(ours.get(migration.file()))) {
        otherwise.add(migration.module());
      }
    }
    if (!otherwise.isEmpty() || !new HashSet<>(here).equals(new HashSet<>(there))) {
      throw new Refusal(
          "The backup was made by another build of Lodestar, which laid out otherwise ("
              + String.join(", ", otherwise)
              + "): restore it with that build.");
    }
  }
}
