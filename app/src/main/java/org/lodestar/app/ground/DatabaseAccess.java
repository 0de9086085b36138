package org.lodestar.app.ground;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lodestar.postgres.PostgresServer;

/**
 * How to reach the database, and the server itself where we run it.
 *
 * @param url JDBC address
 * @param owner who owns the tables; used by migrations only
 * @param application bound by row-level security
 * @param server our own child process, null for an outside database
 */
public record DatabaseAccess(
    String url, Credentials owner, Credentials application, @Nullable PostgresServer server)
    implements AutoCloseable {

  /** A role and its password. */
  public record Credentials(String user, String password) {
    @Override
    public String toString() {
      return "Credentials[" + user + "]";
    }
  }

  static DatabaseAccess ofChild(PostgresServer server) {
    return new DatabaseAccess(
        server.url(),
        new Credentials(PostgresServer.OWNER, server.password(PostgresServer.OWNER)),
        new Credentials(PostgresServer.APPLICATION, server.password(PostgresServer.APPLICATION)),
        server);
  }

  /** The server of a platform that runs at this moment on the same folder. */
  static DatabaseAccess ofRunning(Path home) {
    return new DatabaseAccess(
        PostgresServer.urlOfRunning(home),
        new Credentials(
            PostgresServer.OWNER, PostgresServer.passwordOf(home, PostgresServer.OWNER)),
        new Credentials(
            PostgresServer.APPLICATION,
            PostgresServer.passwordOf(home, PostgresServer.APPLICATION)),
        null);
  }

  /** Closed after the connection pool, since the pool depends on this bean. */
  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
