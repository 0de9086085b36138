package org.lodestar.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for strings that must not lie anywhere in clear: in every row of every table, in the raw
 * files of the database with its write-ahead log, in logs, in temporary files.
 */
final class Leaks {
  /** A word, and where it was found. */
  private record Hit(String word, String where) {
    @Override
    public String toString() {
      return where + ": " + word;
    }
  }

  private final Words words;
  private final List<Hit> hits = new ArrayList<>();
  private int tables;
  private int files;

  Leaks(List<String> wanted) {
    words = new Words(wanted);
  }

  /** Where any of these words was found so far; they are among those that are looked for. */
  List<String> hits(String... wanted) {
    return hits(List.of(wanted));
  }

  List<String> hits(Collection<String> wanted) {
    return hits.stream().filter(hit -> wanted.contains(hit.word)).map(Hit::toString).toList();
  }

  /** How much was searched, so that a search of nothing cannot pass. */
  String searched() {
    return tables + " tables, " + files + " files";
  }

  int tables() {
    return tables;
  }

  int files() {
    return files;
  }

  Leaks text(String where, String text) {
    words.in(text.getBytes(StandardCharsets.UTF_8)).forEach(word -> hits.add(new Hit(word, where)));
    return this;
  }

  /** Every row of every table, as the server's own root role, whom no policy binds. */
  Leaks database(Path data) {
    try (Connection root = connect(data)) {
      for (String table : list(root)) {
        tables++;
        try (var statement = root.createStatement();
            ResultSet rows = statement.executeQuery("select t::text from " + table + " t")) {
          while (rows.next()) {
            text(table, rows.getString(1));
          }
        }
      }
      try (var statement = root.createStatement()) {
        statement.execute("checkpoint");
      }
      return this;
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("The database could not be searched", e);
    }
  }

  /** As the server's own root role. */
  static Connection connect(Path data) throws IOException, SQLException {
    Path postgres = data.resolve("postgres");
    String port = Files.readAllLines(postgres.resolve("cluster/postmaster.pid")).get(3).trim();
    String password = Files.readString(postgres.resolve("lodestar_root.password")).trim();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/lodestar", "lodestar_root", password);
  }

  private static List<String> list(Connection root) throws SQLException {
    List<String> names = new ArrayList<>();
    try (var statement = root.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select format('%I.%I', schemaname, tablename) from pg_tables"
                    + " where schemaname not in ('pg_catalog', 'information_schema')")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** Raw bytes of every file below a folder. */
  Leaks folder(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).forEach(this::file);
      return this;
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException("A folder could not be searched: " + folder, e);
    }
  }

  private void file(Path file) {
    try {
      files++;
      words.in(Files.readAllBytes(file)).forEach(word -> hits.add(new Hit(word, file.toString())));
    } catch (java.nio.file.NoSuchFileException e) {
      // The database removes files of its own while we look.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
