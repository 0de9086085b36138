package org.lodestar.app.ground;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.DatabaseAccess.Credentials;
import org.lodestar.postgres.PostgresServer;
import org.lodestar.postgres.UnusablePrograms;
import org.springframework.core.env.Environment;

/**
 * The database as one that no policy binds sees it: for what copies everything or puts everything
 * back. Pages and tasks never use it.
 *
 * @param access where it is, and its other roles
 * @param root who sees all rows
 */
public record WholeDatabase(DatabaseAccess access, Credentials root) {
  private static final String USER = "LODESTAR_DB_BACKUP_USER";
  private static final String PASSWORD = "LODESTAR_DB_BACKUP_PASSWORD";

  /**
   * That of a platform: our own server's root role, or the one that is named for an outside one.
   */
  public static WholeDatabase of(
      DataFolder folder, DatabaseAccess access, Environment environment) {
    String user = environment.getProperty(USER);
    String password = environment.getProperty(PASSWORD);
    if (user != null && !user.isBlank() && password != null) {
      return new WholeDatabase(access, new Credentials(user, password));
    }
    if (!isBlank(environment.getProperty("LODESTAR_DB_URL"))) {
      throw new Refusal(
          "A backup of an outside database needs a role that sees all rows: set "
              + USER
              + " and "
              + PASSWORD
              + " (docs/operations/outside-database.md).");
    }
    return ofOurs(access, folder.folder("postgres"));
  }

  /**
   * A database to put everything back into: the outside one that the environment names, else a new
   * one of our own. Closing its access ends our server.
   *
   * @param home where our own is to lie
   */
  public static WholeDatabase begin(Path home, UnaryOperator<@Nullable String> environment) {
    if (isBlank(environment.apply("LODESTAR_DB_URL"))) {
      return beginOurs(home);
    }
    DatabaseAccess outside =
        new DatabaseAccess(
            needed(environment, "LODESTAR_DB_URL"),
            credentials(environment, "LODESTAR_DB_OWNER_USER", "LODESTAR_DB_OWNER_PASSWORD"),
            credentials(environment, "LODESTAR_DB_USER", "LODESTAR_DB_PASSWORD"),
            null);
    Credentials root = credentials(environment, USER, PASSWORD);
    OutsideDatabase.look(outside, ScopedClock.utc());
    return new WholeDatabase(outside, root);
  }

  /** A new database of our own, whatever the environment names: for a drill. */
  public static WholeDatabase beginOurs(Path home) {
    try {
      return ofOurs(DatabaseAccess.ofChild(PostgresServer.start(home)), home);
    } catch (UnusablePrograms unusable) {
      throw new Refusal(String.valueOf(unusable.getMessage()));
    }
  }

  private static boolean isBlank(@Nullable String value) {
    return value == null || value.isBlank();
  }

  private static Credentials credentials(
      UnaryOperator<@Nullable String> environment, String user, String password) {
    return new Credentials(needed(environment, user), needed(environment, password));
  }

  private static String needed(UnaryOperator<@Nullable String> environment, String name) {
    String value = environment.apply(name);
    if (value == null || value.isBlank()) {
      throw new Refusal(
          "An outside database needs " + name + " too (docs/operations/outside-database.md).");
    }
    return value;
  }

  private static WholeDatabase ofOurs(DatabaseAccess access, Path home) {
    return new WholeDatabase(
        access,
        new Credentials(PostgresServer.ROOT, PostgresServer.passwordOf(home, PostgresServer.ROOT)));
  }

  /** A connection that sees everything and reaches nothing by a name without its schema. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(access.url(), root.user(), root.password());
  }
}
