package org.lodestar.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
  @TempDir Path home;

  @Test
  void keepsWhatWasCommittedWhenItIsKilledAndStartedAgain() throws Exception {
    try (PostgresServer server = PostgresServer.start(home)) {
      try (Connection owner = connect(server, PostgresServer.OWNER)) {
        run(owner, "create schema s");
        run(owner, "create table s.t(x int)");
        run(owner, "insert into s.t values (42)");
      }
      ProcessHandle postmaster = ProcessHandle.of(server.pid()).orElseThrow();
      postmaster.destroyForcibly();
      postmaster.onExit().get(10, TimeUnit.SECONDS);
    }
    try (PostgresServer again = PostgresServer.start(home);
        Connection owner = connect(again, PostgresServer.OWNER);
        var rows = owner.createStatement().executeQuery("select x from s.t")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(42);
    }
  }

  @Test
  void aServerThatHasItsMasterIsNotTakenForAnOrphan() throws Exception {
    try (PostgresServer server = PostgresServer.start(home)) {
      assertThatThrownBy(() -> PostgresServer.start(home)).isInstanceOf(FolderInUse.class);
      assertThat(server.isAlive()).isTrue();
      assertThat(PostgresServer.urlOfRunning(home)).isEqualTo(server.url());
      connect(server, PostgresServer.APPLICATION).close();
    }
  }

  @Test
  void isDurableByDefault() throws Exception {
    try (PostgresServer server = PostgresServer.start(home);
        Connection app = connect(server, PostgresServer.APPLICATION)) {
      assertThat(show(app, "fsync")).isEqualTo("on");
      assertThat(show(app, "synchronous_commit")).isEqualTo("on");
      assertThat(show(app, "data_checksums")).isEqualTo("on");
    }
  }

  @Test
  void refusesAWrongPassword() {
    try (PostgresServer server = PostgresServer.start(home)) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(server.url(), PostgresServer.APPLICATION, "wrong"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("authentication");
    }
  }

  @Test
  void theApplicationsRoleCanNeitherBypassRowSecurityNorMakeSchemas() throws Exception {
    try (PostgresServer server = PostgresServer.start(home);
        Connection app = connect(server, PostgresServer.APPLICATION)) {
      assertThatThrownBy(() -> run(app, "create schema mine")).isInstanceOf(SQLException.class);
      try (var rows =
          app.createStatement()
              .executeQuery(
                  "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getBoolean(1)).isFalse();
      }
    }
  }

  private static Connection connect(PostgresServer server, String role) throws SQLException {
    return DriverManager.getConnection(server.url(), role, server.password(role));
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String show(Connection connection, String setting) throws SQLException {
    try (var rows = connection.createStatement().executeQuery("show " + setting)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
