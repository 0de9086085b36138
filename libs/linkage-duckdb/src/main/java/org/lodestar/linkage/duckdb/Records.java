package org.lodestar.linkage.duckdb;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Lists;
import org.lodestar.linkage.compare.Tests;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

/**
 * The records in the database: a number for each, its list, and for each column that a condition
 * asks for the number of its value. Further columns become a table of their own, so that a query
 * may ask for what an earlier one did not.
 */
final class Records {
  private static final String NUMBER = "INTEGER";

  private final Database database;
  private final Columns columns;
  private final Map<Column, String> names = new HashMap<>();
  private final Map<List<Column>, String> translated = new HashMap<>();
  private final Map<Column, String> lists = new HashMap<>();
  private final Map<String, Values> waiting = new LinkedHashMap<>();
  private int made;
  private int tables;

  Records(Database database, Columns columns) {
    this.database = database;
    this.columns = columns;
    int[] sources = columns.table().sourceOfEach();
    waiting.put("source", new Values(NUMBER, (row, to) -> to.append(sources[row])));
  }

  /** Writes the value of one record. */
  private interface Cell {
    void write(int row, DuckDBAppender to) throws SQLException;
  }

  private record Values(String type, Cell cell) {}

  Table table() {
    return columns.table();
  }

  Columns columns() {
    return columns;
  }

  /** The column with the numbers of what a one-sided part is worth. */
  String codes(Expression part) {
    Column column = columns.of(part);
    return names.computeIfAbsent(column, each -> codes(each.codes()));
  }

  /** The same for the right side of an equality, by the numbers of the left one. */
  String codes(Expression left, Expression right) {
    Column a = columns.of(left);
    Column b = columns.of(right);
    return a == b
        ? codes(left)
        : translated.computeIfAbsent(List.of(a, b), _ -> codes(Tests.translated(a, b)));
  }

  private String codes(int[] codes) {
    return add(
        NUMBER,
        (row, to) -> {
          if (codes[row] == Column.ABSENT) {
            to.appendNull();
          } else {
            to.append(codes[row]);
          }
        });
  }

  /** The numbers of the several values that a record has in one. */
  String list(Expression part) {
    Column column = columns.of(part);
    return lists.computeIfAbsent(
        column,
        each -> {
          Map<String, Integer> numbers = new HashMap<>();
          int[][] values = new int[each.distinct()][];
          for (int code = 0; code < values.length; code++) {
            values[code] =
                Lists.of(each.value(code)).stream()
                    .distinct()
                    .mapToInt(value -> numbers.computeIfAbsent(value, _ -> numbers.size()))
                    .toArray();
          }
          return add(
              "INTEGER[]",
              (row, to) -> {
                if (each.code(row) == Column.ABSENT) {
                  to.appendNull();
                } else {
                  to.append(values[each.code(row)]);
                }
              });
        });
  }

  /** Whether a record is one of these. */
  String flag(BitSet some) {
    return add("BOOLEAN", (row, to) -> to.append(some.get(row)));
  }

  private String add(String type, Cell cell) {
    String name = "c" + made++;
    waiting.put(name, new Values(type, cell));
    return name;
  }

  /** A name that nothing has yet. */
  String fresh() {
    return "x" + made++;
  }

  /** Brings what was asked for into the database. To be called before a query that needs it. */
  void load() {
    if (waiting.isEmpty()) {
      return;
    }
    String part = "part" + tables++;
    List<String> declared = new ArrayList<>(List.of("row INTEGER"));
    waiting.forEach((name, values) -> declared.add(name + " " + values.type));
    database.run("CREATE TABLE " + part + " (" + String.join(", ", declared) + ")");
    append(part);
    String joined = tables == 1 ? "" : " JOIN records USING (row)";
    database.run("CREATE TABLE fresh AS SELECT * FROM " + part + joined);
    database.run("DROP TABLE IF EXISTS records");
    database.run("ALTER TABLE fresh RENAME TO records");
    database.run("DROP TABLE " + part);
    waiting.clear();
  }

  private void append(String part) {
    try (DuckDBAppender to = database.connection().createAppender(part)) {
      for (int row = 0; row < table().size(); row++) {
        to.beginRow();
        to.append(row);
        for (Values values : waiting.values()) {
          values.cell.write(row, to);
        }
        to.endRow();
      }
    } catch (SQLException e) {
      throw database.inWords(e);
    }
  }
}
