package org.lodestar.linkage.duckdb;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.fault.LinkageException;

/**
 * A database of its own in memory, with what it may use; it fetches no extension. Its errors are
 * told in words; a query that is interrupted ends.
 */
final class Database implements AutoCloseable {
  private final DuckDBConnection connection;
  private final DuckDbSettings settings;

  private final Spill spill;

  /** What a function of ours threw, which DuckDB would wrap in words of its own. */
  private final AtomicReference<@Nullable RuntimeException> thrown = new AtomicReference<>();

  private Database(DuckDBConnection connection, DuckDbSettings settings, Spill spill) {
    this.connection = connection;
    this.settings = settings;
    this.spill = spill;
  }

  static Database open(DuckDbSettings settings) {
    Spill spill = Spill.in(settings.spill());
    Properties properties = new Properties();
    properties.setProperty("jdbc_stream_results", "true");
    try {
      Database database =
          new Database(
              (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", properties),
              settings,
              spill);
      database.run("SET threads = " + settings.threads());
      database.run("SET memory_limit = '" + settings.megabytes() + "MiB'");
      database.run("SET temp_directory = " + text(spill.folder().toString()));
      database.run("SET preserve_insertion_order = false");
      database.run("SET autoinstall_known_extensions = false");
      database.run("SET autoload_known_extensions = false");
      return database;
    } catch (SQLException e) {
      spill.close();
      throw new LinkageException("DuckDB does not start: " + e.getMessage(), e);
    }
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
    } catch (SQLException e) {
      throw inWords(e);
    } finally {
      spill.close();
    }
  }
}
