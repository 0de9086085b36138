package org.lodestar.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The system's own PostgreSQL programs instead of those that come along. */
class ProgramsTest {
  private static final String DIFFERENT =
      "select count(*) from pg_database where datallowconn"
          + " and datcollversion is distinct from pg_database_collation_actual_version(oid)";

  @TempDir Path home;

  @Test
  void withoutASettingThoseThatComeAlongAreUsed() {
    assertThat(Programs.of(null, cache()).major()).isEqualTo(17);
    assertThat(Programs.of(" ", cache()).folder()).hasFileName("bin");
  }

  @Test
  void aFolderWithoutThemIsRefusedAndTheSettingIsNamed() {
    assertThatThrownBy(() -> Programs.of(home.toString(), cache()))
        .isInstanceOf(UnusablePrograms.class)
        .hasMessageContaining("LODESTAR_POSTGRES_BIN names " + home)
        .hasMessageContaining("initdb");
  }

  @ParameterizedTest
  @CsvSource({
    "'postgres (PostgreSQL) 15.14 (Debian)', is version 15, needs 17 or later",
    "'postgres (PostgreSQL) 9.6.24', is version 9, needs 17 or later",
    "'Segmentation fault', does not say which version, runs on this machine",
    "'', does not say which version, runs on this machine"
  })
  void olderOnesAndThoseThatDoNotRunAreRefusedInWords(String answer, String said, String toDo)
      throws IOException {
    Path folder = programs(answer);
    assertThatThrownBy(() -> Programs.of(folder.toString(), cache()))
        .isInstanceOf(UnusablePrograms.class)
        .hasMessageContaining(said)
        .hasMessageContaining(toDo);
  }

  @ParameterizedTest
  @CsvSource({"17, 18", "18, 17", "15, 17"})
  void aDatabaseOfAnotherMajorVersionIsRefusedAndNothingIsTouched(String made, String programs)
      throws IOException {
    Path cluster = Files.createDirectories(home.resolve("data/cluster"));
    Files.writeString(cluster.resolve("PG_VERSION"), made + "\n");
    String folder = programs("postgres (PostgreSQL) " + programs + ".1").toString();
    assertThatThrownBy(() -> PostgresServer.startWith(folder, home.resolve("data")))
        .isInstanceOf(UnusablePrograms.class)
        .hasMessageContaining("was made by PostgreSQL " + made)
        .hasMessageContaining("are version " + programs)
        .hasMessageContaining("outside-database.md");
    try (Stream<Path> left = Files.list(cluster)) {
      assertThat(left).containsExactly(cluster.resolve("PG_VERSION"));
    }
  }

  @Test
  void indexesAreMadeAnewOnceAndToldWhereTextsWereOrderedByAnotherVersion() throws Exception {
    List<String> told = new ArrayList<>();
    String before;
    try (PostgresServer server = PostgresServer.startWith(null, home)) {
      before = fill(server);
      forgeAnotherVersion(server);
      assertThat(one(server, DIFFERENT)).isEqualTo("3");
    }
    try (Listening ignored = new Listening(told);
        PostgresServer server = PostgresServer.startWith(null, home)) {
      assertThat(one(server, DIFFERENT)).isEqualTo("0");
      assertThat(index(server)).as("the file of the index is another one").isNotEqualTo(before);
      assertThat(one(server, "select count(*) from s.t where name = 'Żaneta'")).isEqualTo("1");
    }
    assertThat(told).hasSize(2);
    assertThat(told.getFirst()).contains("all indexes are made anew, once");
    told.clear();
    try (Listening ignored = new Listening(told);
        PostgresServer server = PostgresServer.startWith(null, home)) {
      assertThat(one(server, DIFFERENT)).isEqualTo("0");
    }
    assertThat(told).as("the next start").isEmpty();
  }

  @Test
  void theSystemsOwnRunADatabaseThatThoseThatComeAlongHaveMadeAndBack() throws Exception {
    @Nullable String own = systemsOwn();
    assumeThat(own)
        .as("There is no PostgreSQL 17 of the system's own here (Debian: postgresql-17)")
        .isNotNull();
    try (PostgresServer server = PostgresServer.startWith(null, home)) {
      fill(server);
    }
    for (@Nullable String programs : Arrays.asList(own, null, own)) {
      try (PostgresServer server = PostgresServer.startWith(programs, home)) {
        assertThat(one(server, DIFFERENT)).isEqualTo("0");
        assertThat(one(server, "select count(*) from s.t where name = 'Żaneta'")).isEqualTo("1");
        assertThat(one(server, "show data_checksums")).isEqualTo("on");
      }
    }
  }

  @Test
  void theSystemsOwnMakeADatabaseOfTheirOwn() throws Exception {
    @Nullable String own = systemsOwn();
    assumeThat(own)
        .as("There is no PostgreSQL 17 of the system's own here (Debian: postgresql-17)")
        .isNotNull();
    try (PostgresServer server = PostgresServer.startWith(own, home)) {
      fill(server);
      assertThat(one(server, "show server_version")).startsWith("17.");
    }
  }

  private static @Nullable String systemsOwn() {
    String named = System.getenv("LODESTAR_POSTGRES_BIN");
    return Stream.of(named == null ? "" : named, "/usr/lib/postgresql/17/bin")
        .filter(folder -> Files.isExecutable(Path.of(folder, "initdb")))
        .findFirst()
        .orElse(null);
  }

  private static Path cache() {
    return Path.of(System.getProperty("user.home"), ".cache", "lodestar");
  }

  private Path programs(String answer) throws IOException {
    Path folder = Files.createDirectories(home.resolve("bin"));
    for (String name : List.of("postgres", "initdb")) {
      Path file = folder.resolve(name);
      Files.writeString(file, "#!/bin/sh\necho '" + answer + "'\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
    return folder;
  }

  private static String fill(PostgresServer server) throws SQLException {
    try (Connection owner = connect(server, PostgresServer.OWNER);
        var statement = owner.createStatement()) {
      statement.execute("create schema s");
      statement.execute("create table s.t(name text unique)");
      statement.execute("insert into s.t values ('Żaneta'), ('anna'), ('Étienne')");
    }
    return index(server);
  }

  private static String index(PostgresServer server) throws SQLException {
    return one(server, "select relfilenode from pg_class where relname = 't_name_key'");
  }

  private static void forgeAnotherVersion(PostgresServer server) throws SQLException {
    try (Connection root = connect(server, PostgresServer.ROOT);
        var statement = root.createStatement()) {
      statement.execute("update pg_database set datcollversion = '0.1' where datallowconn");
    }
  }

  private static String one(PostgresServer server, String query) throws SQLException {
    try (Connection root = connect(server, PostgresServer.ROOT);
        var rows = root.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(PostgresServer server, String role) throws SQLException {
    return DriverManager.getConnection(server.url(), role, server.password(role));
  }

  private static final class Listening extends Handler implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger("org.lodestar.postgres");
    private final List<String> told;

    Listening(List<String> told) {
      this.told = told;
      LOG.addHandler(this);
    }

    @Override
    public void publish(LogRecord line) {
      told.add(new java.util.logging.SimpleFormatter().formatMessage(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      LOG.removeHandler(this);
    }
  }
}
