package org.lodestar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.lodestar.postgres.PostgresServer;

/**
 * PostgreSQL for {@link NodesBench}, in a network namespace of its own: prints its port, and ends
 * with its standard input.
 */
public final class NodesDatabase {
  private NodesDatabase() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Path home = Files.createDirectories(Path.of(arguments[0]));
    try (PostgresServer server =
        PostgresServer.start(home, "listen_addresses=*", "max_connections=60")) {
      Files.writeString(
          home.resolve("cluster/pg_hba.conf"),
          "host all all " + arguments[1] + " scram-sha-256\n",
          StandardOpenOption.APPEND);
      try (var root =
              DriverManager.getConnection(
                  server.url(), PostgresServer.ROOT, server.password(PostgresServer.ROOT));
          var statement = root.createStatement()) {
        statement.execute("select pg_reload_conf()");
      }
      System.out.println("port " + server.url().replaceAll(".*:([0-9]+)/.*", "$1"));
      System.out.flush();
      while (System.in.read() >= 0) {}
    }
  }
}
