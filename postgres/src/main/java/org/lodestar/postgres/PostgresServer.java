package org.lodestar.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server that lives and dies with this process.
 *
 * <p>Unlike the servers made for tests it keeps what it acknowledges: fsync on, page checksums on,
 * passwords by SCRAM, loopback only, socket folder readable by its owner alone. A server left
 * behind by a killed process is stopped before the new one starts; crash recovery is PostgreSQL's
 * own.
 */
public final class PostgresServer implements AutoCloseable {
  /** Name of the database that holds everything; {@code postgres} stays empty. */
  public static final String DATABASE = "lodestar";

  /** Owns schemas and tables; only migrations sign in as this role. */
  public static final String OWNER = "lodestar_owner";

  /** What the application signs in as: owns nothing, bound by row-level security. */
  public static final String APPLICATION = "lodestar_app";

  /**
   * The server's own role, which no policy binds: what copies everything or puts everything back
   * signs in as this role, and nothing else does.
   */
  public static final String ROOT = "lodestar_root";

  private static final int START_ATTEMPTS = 6;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path home;
  private final Programs programs;
  private final List<String> extraSettings;
  private final int port;
  private final FolderLock lock;
  private Process process;

  private PostgresServer(
      Path home, Programs programs, int port, List<String> extraSettings, FolderLock lock) {
    this.home = home;
    this.programs = programs;
    this.port = port;
    this.extraSettings = List.copyOf(extraSettings);
    this.lock = lock;
    this.process = launch();
  }

  /**
   * Starts the server whose cluster lies in {@code home}, making the cluster first if there is
   * none. The programs are those that come along, or those that {@code LODESTAR_POSTGRES_BIN}
   * names.
   *
   * @param home folder of the cluster, its log and its passwords
   * @param settings extra server settings as {@code name=value}; later ones win
   * @throws FolderInUse when another process runs the server of this folder
   * @throws UnusablePrograms when the programs cannot run this cluster
   * @throws IllegalStateException when the server cannot be started; the message names its log
   */
  public static PostgresServer start(Path home, String... settings) {
    return startWith(System.getenv(Programs.SETTING), home, settings);
  }

  /** Starts with the programs of a folder; without one with those that come along. */
  static PostgresServer startWith(@Nullable String programs, Path home, String... settings) {
    Path absolute = home.toAbsolutePath().normalize();
    FolderLock lock = FolderLock.take(absolute);
    try {
      return start(programs, absolute, lock, settings);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Address of the server that another process runs in this folder. */
  public static String urlOfRunning(Path home) {
    try {
      List<String> lines = Files.readAllLines(home.resolve("cluster/postmaster.pid"));
      return "jdbc:postgresql://127.0.0.1:" + lines.get(3).trim() + "/" + DATABASE;
    } catch (IOException e) {
      throw new UncheckedIOException("The server of " + home + " is not ready", e);
    }
  }

  /** The password of a role, from the folder of a server that another process may run. */
  public static String passwordOf(Path home, String role) {
    return secret(home, role);
  }

  private static PostgresServer start(
      @Nullable String named, Path absolute, FolderLock lock, String... settings) {
    try {
      Programs programs = Programs.of(named, cache());
      programs.refuseOther(absolute.resolve("cluster"));
      boolean fresh = !Files.exists(absolute.resolve("cluster/PG_VERSION"));
      if (fresh) {
        initialise(absolute, programs);
      }
      stopOrphan(absolute);
      PostgresServer server = startWithRetry(absolute, programs, List.of(settings), lock);
      try {
        server.prepare();
      } catch (RuntimeException e) {
        stop(server.process.toHandle());
        throw e;
      }
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Address for a JDBC connection as {@link #OWNER} or {@link #APPLICATION}. */
  public String url() {
    return url(DATABASE);
  }

  /** The password of a role, as kept in the data folder. */
  public String password(String role) {
    return secret(home, role);
  }

  /** Process id of the postmaster, so that a test can kill it. */
  public long pid() {
    return process.pid();
  }

  /** Whether the postmaster is running. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Starts the postmaster again on the same port if it has died. */
  public synchronized void revive() {
    if (!process.isAlive()) {
      process = launchUntilReady();
    }
  }

  @Override
  public synchronized void close() {
    stop(process.toHandle());
    lock.close();
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static Path cache() {
    String configured = System.getenv("LODESTAR_CACHE");
    return configured != null
        ? Path.of(configured)
        : Path.of(System.getProperty("user.home"), ".cache", "lodestar");
  }

  private static void initialise(Path home, Programs programs) throws IOException {
    Path passwordFile = writeSecret(home, ROOT);
    writeSecret(home, OWNER);
    writeSecret(home, APPLICATION);
    List<String> command =
        List.of(
            programs.folder().resolve("initdb").toString(),
            "--pgdata=" + home.resolve("cluster"),
            "--username=" + ROOT,
            "--auth=scram-sha-256",
            "--pwfile=" + passwordFile,
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=icu",
            "--icu-locale=en-GB",
            "--data-checksums");
    Path log = home.resolve("initdb.log");
    Process process =
        new ProcessBuilder(unprivileged(command))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (await(process) != 0) {
      throw new IllegalStateException("PostgreSQL could not make its cluster; see " + log);
    }
  }

  private static PostgresServer startWithRetry(
      Path home, Programs programs, List<String> settings, FolderLock lock) throws IOException {
    PostgresServer server = new PostgresServer(home, programs, freePort(), settings, lock);
    server.process = server.launchUntilReady(server.process);
    return server;
  }

  private Process launchUntilReady() {
    return launchUntilReady(launch());
  }

  /** A server killed together with its parent may hold its lock file for a moment: try again. */
  private Process launchUntilReady(Process first) {
    Process candidate = first;
    for (int attempt = 1; ; attempt++) {
      if (answers(candidate)) {
        return candidate;
      }
      stop(candidate.toHandle());
      if (attempt == START_ATTEMPTS) {
        throw new IllegalStateException("PostgreSQL did not start; see " + logFile());
      }
      pause(500);
      stopOrphan(home);
      candidate = launch();
    }
  }

  private Process launch() {
    List<String> command = new ArrayList<>();
    command.add(programs.folder().resolve("postgres").toString());
    command.addAll(List.of("-D", home.resolve("cluster").toString(), "-p", String.valueOf(port)));
    for (String setting : settings()) {
      command.addAll(List.of("-c", setting));
    }
    try {
      Path sockets = home.resolve("socket");
      if (!Files.exists(sockets)) {
        Files.createDirectory(
            sockets,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      return new ProcessBuilder(unprivileged(command))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> settings() {
    List<String> all =
        new ArrayList<>(
            List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=" + socketFolder(),
                "fsync=on",
                "synchronous_commit=on",
                "max_connections=60",
                "shared_buffers=64MB",
                "timezone=UTC",
                // Statements carry sealed bytes only, yet parameters have no business in a log.
                "log_parameter_max_length=0",
                "log_parameter_max_length_on_error=0",
                "log_min_error_statement=panic",
                "log_error_verbosity=terse"));
    all.addAll(extraSettings);
    return all;
  }

  /** Socket addresses are limited to about 100 bytes: a long data folder goes without a socket. */
  private String socketFolder() {
    String folder = home.resolve("socket").toString();
    return folder.length() > 80 ? "" : folder;
  }

  private Path logFile() {
    return home.resolve("postgres.log");
  }

  private boolean answers(Process candidate) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (candidate.isAlive() && System.nanoTime() < deadline) {
      try (Connection ignored = superuser("postgres")) {
        return true;
      } catch (SQLException e) {
        pause(40);
      }
    }
    return false;
  }

  private Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(url(database), ROOT, secret(home, ROOT));
  }

  private void prepare() {
    try (Connection root = superuser("postgres")) {
      // Before a database is made: PostgreSQL makes none from a template of another version.
      followTexts(Collations.moved(root));
      ensureRolesAndDatabase(root);
    } catch (SQLException e) {
      throw new IllegalStateException("The database could not be prepared; see " + logFile(), e);
    }
  }

  private void followTexts(List<String> databases) throws SQLException {
    if (databases.isEmpty()) {
      return;
    }
    Collations.tellBegin();
    for (String database : databases) {
      try (Connection there = superuser(database)) {
        Collations.follow(there, database);
      }
    }
    Collations.tellEnd();
  }

  private void ensureRolesAndDatabase(Connection root) throws SQLException {
    if (!exists(root, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
      ensureRole(root, OWNER);
      ensureRole(root, APPLICATION);
      execute(root, "create database " + DATABASE + " owner " + OWNER);
      execute(root, "revoke all on database " + DATABASE + " from public");
      execute(root, "grant connect on database " + DATABASE + " to " + APPLICATION);
    }
  }

  private void ensureRole(Connection root, String role) throws SQLException {
    String verb =
        exists(root, "select 1 from pg_roles where rolname = '" + role + "'") ? "alter" : "create";
    execute(
        root,
        verb
            + " role "
            + role
            + " login nosuperuser nobypassrls nocreatedb nocreaterole password '"
            + password(role)
            + "'");
  }

  private static boolean exists(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** PostgreSQL refuses to run as root; a user namespace gives it an ordinary identity. */
  private static List<String> unprivileged(List<String> command) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return command;
    }
    List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
    wrapped.addAll(command);
    return wrapped;
  }

  private static void stopOrphan(Path home) {
    Path lock = home.resolve("cluster/postmaster.pid");
    try {
      if (Files.exists(lock)) {
        orphan(Long.parseLong(Files.readAllLines(lock).getFirst().trim()), home)
            .ifPresent(PostgresServer::stop);
      }
    } catch (IOException | NumberFormatException e) {
      // Half-written lock file of a dying server: the retry looks again.
    }
  }

  private static Optional<ProcessHandle> orphan(long pid, Path home) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(handle -> commandLine(handle.pid()).contains(home.resolve("cluster").toString()));
  }

  private static String commandLine(long pid) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/cmdline"));
    } catch (IOException e) {
      return ProcessHandle.of(pid).flatMap(handle -> handle.info().commandLine()).orElse("");
    }
  }

  /** SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for clients to leave. */
  private static void stop(ProcessHandle handle) {
    if (!handle.isAlive()) {
      return;
    }
    try {
      new ProcessBuilder("kill", "-INT", String.valueOf(handle.pid())).start().waitFor();
      handle.onExit().get(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      handle.destroyForcibly();
    } catch (IOException
        | java.util.concurrent.ExecutionException
        | java.util.concurrent.TimeoutException e) {
      handle.destroyForcibly();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  private static Path writeSecret(Path home, String role) throws IOException {
    Path file = secretFile(home, role);
    if (!Files.exists(file)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, HexFormat.of().formatHex(random));
    }
    return file;
  }

  private static String secret(Path home, String role) {
    try {
      return Files.readString(secretFile(home, role)).trim();
    } catch (IOException e) {
      throw new UncheckedIOException("A database password is missing from the data folder", e);
    }
  }

  private static Path secretFile(Path home, String role) {
    return home.resolve(role + ".password");
  }

  private static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while PostgreSQL was being prepared", e);
    }
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for PostgreSQL", e);
    }
  }
}
