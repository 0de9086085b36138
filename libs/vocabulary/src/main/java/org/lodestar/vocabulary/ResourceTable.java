package org.lodestar.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that lies beside a class as a resource: cells parted by {@code |}, the first line names
 * the columns, lines that start with {@code #} are remarks. A malformed table is a defect of the
 * build and throws {@link IllegalStateException}.
 */
public final class ResourceTable {
  private ResourceTable() {}

  /** Reads all rows of the table {@code name} that lies beside {@code owner}. */
  public static List<Row> read(Class<?> owner, String name) {
    List<String> lines = lines(owner, name);
    List<String> columns = cells(lines.getFirst());
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      rows.add(row(name, columns, line));
    }
    return List.copyOf(rows);
  }

  private static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      InputStream found = Objects.requireNonNull(in, () -> "no resource " + name);
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String name, List<String> columns, String line) {
    List<String> cells = cells(line);
    if (cells.size() != columns.size()) {
      throw new IllegalStateException(name + ": expected " + columns.size() + " cells in: " + line);
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return new Row(row);
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
  }

  /** One row: its cells by column name. */
  public record Row(Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /** The cell, which may be empty. */
    public String text(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException("no column " + column + " in " + cells);
      }
      return cell;
    }

    /** The cell when it is not empty. */
    public Optional<String> find(String column) {
      return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    /** The words of a cell that holds several, parted by spaces. */
    public List<String> list(String column) {
      return find(column).map(cell -> List.of(cell.split(" +"))).orElse(List.of());
    }

    public LocalDate date(String column) {
      return LocalDate.parse(text(column));
    }

    public int number(String column) {
      return Integer.parseInt(text(column));
    }

    /** The choice that the cell names. */
    public <E extends Enum<E>> E choice(String column, Class<E> type) {
      return Enum.valueOf(type, text(column));
    }
  }
}
