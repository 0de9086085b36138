package org.lodestar.app.ground;

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

  /** Closed after the connection pool, since the pool depends on this bean. */
  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
