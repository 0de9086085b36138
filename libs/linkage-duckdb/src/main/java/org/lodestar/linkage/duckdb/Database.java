package org.lodestar.linkage.duckdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.LinkageException;

/**
 * A database of its own in memory, with what it may use. Its errors are told in words; a query that
 * is interrupted ends.
 */
final class Database implements AutoCloseable {
  private final DuckDBConnection connection;
  private final DuckDbSettings settings;

  /** The folder to be deleted in the end, or null. */
  private final @Nullable Path own;

  /** What a function of ours threw, which DuckDB would wrap in words of its own. */
  private final AtomicReference<@Nullable RuntimeException> thrown = new AtomicReference<>();

  private Database(DuckDBConnection connection, DuckDbSettings settings, @Nullable Path own) {
    this.connection = connection;
    this.settings = settings;
    this.own = own;
  }

  static Database open(DuckDbSettings settings) {
    Path own = null;
    try {
      own = settings.spill() == null ? Files.createTempDirectory("lodestar-linkage") : null;
      Path spill = own == null ? writable(settings) : own;
      Properties properties = new Properties();
      properties.setProperty("jdbc_stream_results", "true");
      Database database =
          new Database(
              (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", properties),
              settings,
              own);
      database.run("SET threads = " + settings.threads());
      database.run("SET memory_limit = '" + settings.megabytes() + "MiB'");
      database.run("SET temp_directory = " + text(spill.toString()));
      database.run("SET preserve_insertion_order = false");
      return database;
    } catch (IOException e) {
      throw new LinkageException("No temporary folder can be made: " + e.getMessage(), e);
    } catch (SQLException e) {
      throw new LinkageException("DuckDB does not start: " + e.getMessage(), e);
    }
  }

  private static Path writable(DuckDbSettings settings) throws IOException {
    Path spill = java.util.Objects.requireNonNull(settings.spill());
    if (!Files.isDirectory(spill) || !Files.isWritable(spill)) {
      throw new LinkageException(
          "The folder "
              + spill
              + " for what does not fit into memory is not there, or cannot be written to: make it,"
              + " or name another one.");
    }
    return spill;
  }

  DuckDBConnection connection() {
    return connection;
  }

  /** A text as SQL writes it. */
  static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** Kept, to be thrown as it is when the query ends. */
  void fails(RuntimeException e) {
    thrown.compareAndSet(null, e);
  }

  /** Takes rows. */
  interface Rows {
    void read(ResultSet rows) throws SQLException;
  }

  void run(String sql) {
    query(sql, _ -> {});
  }

  /** Carries a statement out and has its rows read, if it has any. */
  void query(String sql, Rows reader) {
    // A new statement each time: an error closes it.
    try (Statement statement = connection.createStatement()) {
      FutureTask<@Nullable Void> task =
          new FutureTask<>(
              () -> {
                if (statement.execute(sql)) {
                  try (ResultSet rows = statement.getResultSet()) {
                    reader.read(rows);
                  }
                }
                return null;
              });
      Thread.ofPlatform().daemon().name("linkage-duckdb").start(task);
      await(task, statement);
    } catch (SQLException e) {
      throw inWords(e);
    }
  }

  private void await(FutureTask<@Nullable Void> task, Statement statement) throws SQLException {
    try {
      task.get();
    } catch (InterruptedException e) {
      statement.cancel();
      waitFor(task);
      Thread.currentThread().interrupt();
      throw new LinkageException("The work was broken off.", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case SQLException cause -> throw cause;
        case RuntimeException cause -> throw cause;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  /** A statement may not be closed while it runs. */
  private static void waitFor(FutureTask<@Nullable Void> task) {
    boolean done = false;
    while (!done) {
      try {
        task.get();
        done = true;
      } catch (InterruptedException e) {
        // It was told to end already, and soon will.
      } catch (ExecutionException e) {
        done = true;
      }
    }
  }

  RuntimeException inWords(SQLException e) {
    RuntimeException ours = thrown.getAndSet(null);
    if (ours != null) {
      return ours;
    }
    String said = String.valueOf(e.getMessage());
    String first = said.lines().findFirst().orElse("");
    if (said.toLowerCase(Locale.ROOT).contains("out of memory")) {
      return new LinkageException(
          "DuckDB has used up its %d MB of memory. Give it more, or tighter blocking rules."
              .formatted(settings.megabytes()),
          e);
    }
    return new LinkageException("DuckDB could not carry out the linkage: " + first, e);
  }

  @Override
  public void close() {
    try {
      connection.close();
      if (own != null) {
        delete(own);
      }
    } catch (SQLException e) {
      throw inWords(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
