package org.lodestar.linkage.duckdb;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.table.Rows;

/**
 * The rows of a Parquet file as texts, in their order. Numbers without a fraction are written
 * without one, moments at midnight as days, several values as {@code [a, b]}; what is not a number
 * has no value. Not for several threads.
 */
final class ParquetRows implements Rows {
  private static final Set<String> FRACTIONS = Set.of("FLOAT", "DOUBLE");
  private static final Set<String> NO_LIST = Set.of("BLOB", "STRUCT", "MAP", "UNION", "BIT");

  private final Database database;
  private final Statement statement;
  private final ResultSet rows;
  private final List<String> names;
  private final Path file;
  private long line;

  private ParquetRows(
      Database database, Statement statement, ResultSet rows, List<String> names, Path file) {
    this.database = database;
    this.statement = statement;
    this.rows = rows;
    this.names = names;
    this.file = file;
  }

  static ParquetRows open(Path file) {
    Database database = Database.open(DuckDbSettings.usual(1));
    try {
      database.run("SET preserve_insertion_order = true");
      List<String> names = new ArrayList<>();
      List<String> texts = new ArrayList<>();
      String from = "read_parquet(" + Database.text(file.toString()) + ")";
      database.query(
          "DESCRIBE SELECT * FROM " + from,
          columns -> {
            while (columns.next()) {
              names.add(columns.getString(1));
              texts.add(text(file, columns.getString(1), columns.getString(2)));
            }
          });
      Statement statement = database.connection().createStatement();
      ResultSet rows =
          statement.executeQuery("SELECT " + String.join(", ", texts) + " FROM " + from);
      return new ParquetRows(database, statement, rows, names, file);
    } catch (SQLException | LinkageException e) {
      database.close();
      throw e instanceof LinkageException ours && isOurs(ours) ? ours : unreadable(file, e);
    }
  }

  /** Whether the message names the file and column already. */
  private static boolean isOurs(LinkageException e) {
    return e.getCause() == null;
  }

  private static LinkageException unreadable(Path file, Exception e) {
    return new LinkageException(
        file + " cannot be read: it is no Parquet file, or it is damaged. Write it again.", e);
  }

  /** A column as text, as SQL. */
  private static String text(Path file, String name, String type) {
    String column = "\"" + name.replace("\"", "\"\"") + "\"";
    boolean many = type.endsWith("[]");
    String each = many ? type.substring(0, type.length() - 2) : type;
    if (each.endsWith("]") || NO_LIST.stream().anyMatch(each::startsWith)) {
      throw new LinkageException(
          "%s: the column \"%s\" has the type %s, which is not compared. Leave it out, or write it"
                  .formatted(file, name, type)
              + " as text, number, date, or a list of such.");
    }
    if (many) {
      return "nullif(list_filter(%s, lambda x: x IS NOT NULL)::VARCHAR, '[]')".formatted(column);
    }
    if (FRACTIONS.contains(each)) {
      return ("CASE WHEN NOT isfinite(%s) THEN NULL WHEN %s = trunc(%s) AND abs(%s) < 1e15 THEN"
              + " %s::BIGINT::VARCHAR ELSE %s::VARCHAR END")
          .formatted(column, column, column, column, column, column);
    }
    if (each.equals("TIMESTAMP")) {
      return "CASE WHEN %s = date_trunc('day', %s) THEN %s::DATE::VARCHAR ELSE %s::VARCHAR END"
          .formatted(column, column, column, column);
    }
    return column + "::VARCHAR";
  }

  @Override
  public @Nullable List<String> next() {
    line++;
    if (line == 1) {
      return names;
    }
    try {
      if (!rows.next()) {
        return null;
      }
      List<String> row = new ArrayList<>(names.size());
      for (int i = 1; i <= names.size(); i++) {
        String value = rows.getString(i);
        row.add(value == null ? "" : value);
      }
      return row;
    } catch (SQLException e) {
      throw unreadable(file, e);
    }
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public void close() {
    try {
      rows.close();
      statement.close();
    } catch (SQLException e) {
      throw unreadable(file, e);
    } finally {
      database.close();
    }
  }
}
